package org.backfile.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.backfile.source.SourceFile;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;
import org.backfile.text.Rendering;

/** Shows what the parser makes of one file; needs neither database nor server. */
@Command(name = "read", description = "Reads a saved article and prints its fields, each with where it stands in the file.")
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The saved article.")
    private Path file;

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        byte[] bytes = bytes();
        SourceFile.otherKind(bytes).ifPresent(kind -> {
            throw new StartFailure(ExitCodes.NOT_FOUND, "The file " + file + " is " + kind + ", which is not a kind that this archive reads.");
        });
        SourceDocument document = SourceDocument.of(bytes);
        ReadingPrint print = new ReadingPrint(ArticleParser.read(document), Rendering.of(document.text(), document.type()));
        // In UTF-8 whatever the terminal's locale: JSON is nothing else.
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(json ? print.asJson() : print.asText());
        return ExitCodes.OK;
    }

    private byte[] bytes() {
        try {
            if (Files.size(file) > SourceFile.LARGEST) {
                throw new StartFailure(ExitCodes.NOT_FOUND, "The file " + file + " is larger than " + (SourceFile.LARGEST >> 20) + " MiB: no page of text is.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
