package org.backfile.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;
import org.backfile.parsing.UnreadablePage;
import org.backfile.source.Damage;
import org.backfile.source.FileName;
import org.backfile.source.Found;
import org.backfile.source.Limits;
import org.backfile.source.SourceFiles;
import org.backfile.source.SourceReader;

/** Shows what the parser makes of one file; needs neither database nor server. */
@Command(name = "read", description = "Reads a saved article and prints its fields, each with where it stands in the file.")
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The saved article; of a crawl, an export or an archive all that are in it.")
    private Path file;

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        // In UTF-8 whatever the terminal's locale: JSON is nothing else.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean read = false;
        try (SourceReader reader = SourceFiles.open(file.toRealPath(), FileName.shown(file), 0, Limits.DEFAULT)) {
            for (Found found = reader.next(); found != null; found = reader.next()) {
                if (found instanceof Found.Document document) {
                    read |= print(document, out);
                } else {
                    System.err.println(found.place() + ": " + ((Found.Refused) found).reason());
                }
            }
        } catch (NoSuchFileException e) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "The file " + file + " cannot be read: " + Damage.of(e) + ".", e);
        }
        return read ? ExitCodes.OK : ExitCodes.NOT_FOUND;
    }

    private boolean print(Found.Document document, PrintStream out) {
        try {
            out.println(print(document));
            return true;
        } catch (UnreadablePage e) {
            System.err.println(document.place() + ": " + e.getMessage());
            return false;
        }
    }

    private String print(Found.Document found) {
        SourceDocument document = SourceDocument.of(found.bytes(), found.contentType());
        ReadingPrint print = new ReadingPrint(ArticleParser.read(document), document.rendering());
        return json ? print.asJson() : print.asText();
    }
}
