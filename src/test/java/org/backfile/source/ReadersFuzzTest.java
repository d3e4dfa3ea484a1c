package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ReadersFuzzTest {

    @Property(tries = 3000)
    void aDamagedFileIsReadToAnEndWithAReasonForAllThatIsMissing(@ForAll @LongRange(min = 0) long number) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/fuzzed"));
        ReadersFuzz.read(number, folder);
    }
}
