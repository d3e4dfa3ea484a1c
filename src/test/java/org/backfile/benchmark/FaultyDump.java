package org.backfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The dumps of the corpus as a desk meets them: each tenth has what makes an editor look, of one kind or another by its number. */
final class FaultyDump {

    private FaultyDump() {
    }

    /** Writes so many of them below the folder, a thousand a folder, from that number on. */
    static void write(Path folder, int first, int articles) throws IOException {
        for (int number = first; number < first + articles; number++) {
            Path file = folder.resolve("%05d/%08d.txt".formatted(number / 1000, number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, of(number));
        }
    }

    static String of(int number) {
        String dump = Corpus.dump(number);
        String date = Story.of(number).date();
        return switch (number % 10) {
            case 1 -> dump.replaceFirst("\n\n" + date, "");
            case 2 -> dump.replaceFirst("\n\n" + date, "\n\n" + date + "\n\nPrinted on 3 May 1989");
            case 3 -> dump.replaceFirst("\n\nSOURCE:", "\n\n|| 4477 || 12 || q7\n\nSOURCE:");
            case 4 -> dump.replaceFirst("\n\nBy ", "\n\nThe old bridge at night. Ines Calloway for the Lantern\n\nBy ");
            case 5 -> dump.replaceFirst("\n\nSOURCE: .*", "\n");
            case 6 -> number % 100 == 6 ? dump.substring(0, dump.indexOf("\n\n") + 2) : dump;
            default -> dump;
        };
    }
}
