package org.backfile.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.backfile.content.Reading;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.ReadingInvariants;
import org.backfile.parsing.SourceDocument;

/**
 * Reads folders of real pages with known fields, {@code DATA/<set>/<id>/input.{html,txt}} and {@code truth.json}, writes a prediction
 * for each, and prints how much is left unclaimed, how true the confidence is, and how well promos and pull quotes are found. CONTRIBUTING
 * says how to run it.
 */
public final class Evaluation {

    private static final String DISAGREEMENTS = "--disagreements=";
    private static final String RULES = "--rules";
    private static final String FAULTS = "--faults";
    private static final String CONFIDENCES = "--confidences";

    private final Path predictions;
    private final Kinds kinds = new Kinds();
    private final List<Judgement> judgements = new ArrayList<>();
    private final SpanScore spans = new SpanScore();

    private Evaluation(Path predictions) {
        this.predictions = predictions;
    }

    /**
     * @param args the folder of the sets, the folder to write to, and the names of the sets, all sets if none is named; {@code --rules} for a line
     *             by rule, {@code --disagreements=100} for so many to judge, {@code --faults} for where promos and pull quotes went wrong,
     *             {@code --confidences} for the table of what rules' claims are worth
     */
    public static void main(String[] args) throws IOException {
        List<String> words = Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        List<String> options = Stream.of(args).filter(arg -> arg.startsWith("--")).toList();
        List<String> chosen = words.subList(2, words.size());
        Evaluation evaluation = new Evaluation(Path.of(words.get(1)));
        for (Path set : inside(Path.of(words.get(0)))) {
            if (chosen.isEmpty() || chosen.contains(set.getFileName().toString())) {
                evaluation.readSet(set);
            }
        }
        evaluation.print(options);
        System.out.println(evaluation.kinds.list());
    }

    private void readSet(Path set) throws IOException {
        String name = set.getFileName().toString();
        long characters = 0;
        long unclaimed = 0;
        Path out = Files.createDirectories(predictions.resolve(name));
        List<Path> pages = inside(set);
        long took = 0;
        for (Path page : pages) {
            String id = page.getFileName().toString();
            long start = System.nanoTime();
            SourceDocument document = SourceDocument.of(Files.readAllBytes(input(page)));
            Reading reading = ArticleParser.read(document);
            took += System.nanoTime() - start;
            ReadingInvariants.check(document, reading);
            kinds.count(page, reading);
            characters += document.text().length();
            unclaimed += reading.unclaimedLength();
            Prediction prediction = new Prediction(reading);
            Files.writeString(out.resolve(id + ".json"), prediction.json().toString());
            judgements.addAll(Judge.judge(name, id, prediction, Truth.of(page.resolve("truth.json"))));
            spans.count(name, id, reading);
        }
        System.out.printf(Locale.ROOT, "%-14s %4d pages, %5.1f ms each, %.4f unclaimed%n", name, pages.size(), took / 1e6 / pages.size(), (double) unclaimed / characters);
    }

    private static Path input(Path page) {
        Path html = page.resolve("input.html");
        return Files.exists(html) ? html : page.resolve("input.txt");
    }

    private void print(List<String> options) {
        Reliability raw = new Reliability(judgements);
        Disagreements disagreements = new Disagreements(raw);
        System.out.println(raw.table());
        System.out.println(disagreements.judgedTable());
        System.out.println(disagreements.sure());
        System.out.println(spans.table());
        if (options.contains(RULES)) {
            System.out.println(raw.byRule());
            System.out.println(spans.byRule());
        }
        if (options.contains(CONFIDENCES)) {
            System.out.println(new Confidences(judgements, new Verdicts()).table());
        }
        if (options.contains(FAULTS)) {
            System.out.println(spans.faults());
        }
        options.stream().filter(option -> option.startsWith(DISAGREEMENTS))
                .forEach(option -> System.out.println(disagreements.some(Integer.parseInt(option.substring(DISAGREEMENTS.length())))));
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }
}
