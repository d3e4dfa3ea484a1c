package org.backfile.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A story that never was; of each number always the same one. */
record Story(int number, String headline, String standfirst, String author, LocalDate day, String date, String paper, String crosshead, String[] paragraphs) {

    static final List<String> PAPERS = List.of("The Harrowgate Lantern", "Elsine Courier", "Marrow Bay Packet", "The Tolland Observer", "Quarry Hill Gazette");
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

    static Story of(int number) {
        Random random = new Random(number);
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        String[] paragraphs = new String[20];
        for (int at = 0; at < paragraphs.length; at++) {
            paragraphs[at] = sentence(random) + " " + sentence(random);
        }
        return new Story(number, headline(random, number), sentence(random), one(random, PEOPLE), day, day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)),
                one(random, PAPERS), "What " + one(random, SUBJECTS) + " knew", paragraphs);
    }

    /** Where a web page of it would stand. */
    String url() {
        return "https://paper" + PAPERS.indexOf(paper) + ".example/story/" + number;
    }

    private static String headline(Random random, int number) {
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
