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

import org.backfile.content.Reading;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;
import org.backfile.text.Decoder;

/** Shows what the parser makes of one file; needs neither database nor server. */
@Command(name = "read", description = "Reads a saved article and prints its fields, each with where it stands in the file.")
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The saved article.")
    private Path file;

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Decoder.Decoded decoded = Decoder.decode(bytes());
        Reading reading = ArticleParser.read(new SourceDocument(decoded.text(), decoded.charset()));
        ReadingPrint print = new ReadingPrint(reading, decoded.text());
        // In UTF-8 whatever the terminal's locale: JSON is nothing else.
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(json ? print.asJson() : print.asText());
        return ExitCodes.OK;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
