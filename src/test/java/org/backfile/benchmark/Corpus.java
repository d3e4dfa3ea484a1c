package org.backfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Articles that never were, as many as wanted and always the same ones: page dumps of some 4.4 KB, and the same as web pages. */
public final class Corpus {

    private static final List<String> PAPERS = List.of("The Harrowgate Lantern", "Elsine Courier", "Marrow Bay Packet", "The Tolland Observer", "Quarry Hill Gazette");
    private static final List<String> PEOPLE = List.of("Ines Calloway", "Tobias Renfrew", "Marta Lindqvist", "Oyelaran Bright", "Ciaran Halloway", "Sunniva Brandt");
    private static final List<String> SUBJECTS = List.of("the harbour board", "the council", "a committee of teachers", "the ferry company", "an inspector from the ministry",
            "the owner of the mill", "a group of residents", "the bridge authority", "the night watch", "the county court", "a retired surveyor", "the union of bargemen");
    private static final List<String> VERBS = List.of("rejected", "welcomed", "postponed", "questioned", "published", "withdrew", "measured", "opened", "repeated", "defended", "lost", "demanded");
    private static final List<String> OBJECTS = List.of("the plan for a second bridge", "a report on the flood of last winter", "the new timetable", "the price of bread",
            "an appeal against the toll", "the map of the lower town", "the promise of a new school", "a letter with forty signatures", "the repair of the lock",
            "the sale of the old granary", "the count of the votes", "a loan for the lighthouse");
    private static final List<String> ENDS = List.of("after a meeting that lasted until midnight", "although nobody had asked for it", "for the third time in a year", "and said so in writing",
            "while the rain went on", "in the presence of two reporters", "before the office closed for the holiday", "without giving a reason", "as the treasurer had foretold",
            "in a hall too small for all who came", "with a majority of one", "to the surprise of the ferrymen");

    private Corpus() {
    }

    /** Writes so many dumps below the folder, a thousand a folder, from that number on. */
    public static void write(Path folder, int first, int articles) throws IOException {
        for (int number = first; number < first + articles; number++) {
            Path file = folder.resolve("%05d/%08d.txt".formatted(number / 1000, number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, dump(number));
        }
    }

    /** The dump of that number. */
    public static String dump(int number) {
        Story story = Story.of(number);
        StringBuilder text = new StringBuilder();
        text.append(story.headline).append("\n\n").append(story.standfirst).append("\n\n");
        text.append("By ").append(story.author).append("\n\n").append(story.date).append("\n\n");
        for (int at = 0; at < story.paragraphs.length; at++) {
            if (at == 6) {
                text.append("    ").append(story.crosshead).append("\n\n");
            }
            text.append("    ").append(story.paragraphs[at]).append("\n\n");
        }
        return text.append("SOURCE: ").append(story.paper).append('\n').toString();
    }

    /** The web page of that number, with what pages have about a story. */
    public static String page(int number) {
        Story story = Story.of(number);
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(story.headline).append(" | ").append(story.paper)
                .append("</title><meta property=\"og:title\" content=\"").append(story.headline).append("\"><meta property=\"og:site_name\" content=\"").append(story.paper)
                .append("\"><link rel=\"canonical\" href=\"https://paper").append(number % PAPERS.size()).append(".example/story/").append(number)
                .append("\"></head><body><nav><ul>");
        for (int link = 0; link < 20; link++) {
            page.append("<li><a href=\"/section/").append(link).append("\">Section ").append(link).append("</a></li>");
        }
        page.append("</ul></nav><main><article><h1>").append(story.headline).append("</h1><p class=\"standfirst\">").append(story.standfirst).append("</p><p class=\"byline\">By ")
                .append(story.author).append("</p><time datetime=\"").append(story.day).append("\">").append(story.date).append("</time><div class=\"article-body\">");
        for (int at = 0; at < story.paragraphs.length; at++) {
            page.append(at == 6 ? "<h2>" + story.crosshead + "</h2>" : "").append("<p>").append(story.paragraphs[at]).append("</p>\n");
        }
        return page.append("</div></article></main><footer><p>Copyright ").append(story.paper).append("</p></footer></body></html>").toString();
    }

    private record Story(String headline, String standfirst, String author, LocalDate day, String date, String paper, String crosshead, String[] paragraphs) {

        static Story of(int number) {
            Random random = new Random(number);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
            String[] paragraphs = new String[20];
            for (int at = 0; at < paragraphs.length; at++) {
                paragraphs[at] = sentence(random) + " " + sentence(random);
            }
            return new Story(headlineOf(random, number), sentence(random), one(random, PEOPLE), day, day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)),
                    one(random, PAPERS), "What " + one(random, SUBJECTS) + " knew", paragraphs);
        }
    }

    private static String headlineOf(Random random, int number) {
        return capital(one(random, SUBJECTS)) + " " + one(random, VERBS) + " " + one(random, OBJECTS) + " no. " + number;
    }

    private static String sentence(Random random) {
        return capital(one(random, SUBJECTS)) + " " + one(random, VERBS) + " " + one(random, OBJECTS) + ", " + one(random, ENDS) + ", on the " + (1 + random.nextInt(27)) + "th.";
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
