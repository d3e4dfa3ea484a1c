package org.backfile.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.backfile.content.Block;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.Reading;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.ReadingInvariants;
import org.backfile.parsing.SourceDocument;

/**
 * Reads folders of real pages with known fields, {@code DATA/<set>/<id>/input.{html,txt}} and {@code truth.json}, writes a prediction
 * for each, and prints how true the confidence is and how much is left unclaimed. CONTRIBUTING says how to run it.
 */
public final class Evaluation {

    private final Path predictions;
    private final Reliability reliability = new Reliability();
    private final Kinds kinds = new Kinds();

    private Evaluation(Path predictions) {
        this.predictions = predictions;
    }

    /** @param args the folder of the sets, the folder to write to, and the names of the sets; all sets if none is named */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Evaluation evaluation = new Evaluation(Path.of(args[1]));
        List<String> chosen = List.of(args).subList(2, args.length);
        for (Path set : inside(data)) {
            if (chosen.isEmpty() || chosen.contains(set.getFileName().toString())) {
                evaluation.readSet(set);
            }
        }
        System.out.println(evaluation.reliability.table());
        System.out.println(evaluation.kinds.list());
    }

    private void readSet(Path set) throws IOException {
        long characters = 0;
        long unclaimed = 0;
        Path out = Files.createDirectories(predictions.resolve(set.getFileName()));
        List<Path> pages = inside(set);
        long took = 0;
        for (Path page : pages) {
            long start = System.nanoTime();
            SourceDocument document = SourceDocument.of(Files.readAllBytes(input(page)));
            Reading reading = ArticleParser.read(document);
            took += System.nanoTime() - start;
            ReadingInvariants.check(document, reading);
            kinds.count(page, reading);
            characters += document.text().length();
            unclaimed += reading.unclaimedLength();
            Prediction prediction = new Prediction(reading);
            Files.writeString(out.resolve(page.getFileName() + ".json"), prediction.json().toString());
            judge(prediction, Truth.of(page.resolve("truth.json")));
        }
        System.out.printf(Locale.ROOT, "%-14s %4d pages, %5.1f ms each, %.4f unclaimed%n", set.getFileName(), pages.size(),
                took / 1e6 / pages.size(), (double) unclaimed / characters);
    }

    private static Path input(Path page) {
        Path html = page.resolve("input.html");
        return Files.exists(html) ? html : page.resolve("input.txt");
    }

    private void judge(Prediction prediction, Truth truth) {
        Reading reading = prediction.reading();
        String headline = prediction.text(FieldName.HEADLINE);
        if (headline != null && truth.knows("title")) {
            count(reading, FieldName.HEADLINE, null, truth.isHeadline(headline));
        }
        String standfirst = prediction.text(FieldName.STANDFIRST);
        if (standfirst != null && truth.knows("standfirst")) {
            count(reading, FieldName.STANDFIRST, null, truth.isStandfirst(standfirst));
        }
        if (!prediction.names(FieldName.AUTHORS).isEmpty() && truth.knows("authors")) {
            count(reading, FieldName.AUTHORS, null, truth.areAuthors(prediction.names(FieldName.AUTHORS)));
        }
        if (prediction.published() != null && truth.knows("published")) {
            count(reading, FieldName.PUBLISHED_AT, null, truth.isPublished(prediction.published()));
        }
        String language = prediction.text(FieldName.LANGUAGE);
        if (language != null && truth.knows("language")) {
            count(reading, FieldName.LANGUAGE, null, truth.isLanguage(language));
        }
        if (truth.knowsBlocks()) {
            for (Block block : prediction.blocks()) {
                count(reading, FieldName.BODY, block.id(), truth.hasBlock(block));
            }
        }
    }

    private void count(Reading reading, FieldName field, String block, boolean right) {
        reading.evidence().stream().filter(one -> one.chosen() && one.field() == field && Objects.equals(one.block(), block))
                .mapToDouble(Evidence::confidence).max().ifPresent(confidence -> reliability.count(field.word(), confidence, right));
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }
}
