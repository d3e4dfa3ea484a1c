package org.backfile.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.spi.Converter;

import org.backfile.text.Folding;

/**
 * A question that whoever knows the archive can answer and a machine that fills forms cannot: plain words, for those too who neither see pictures nor run script.
 *
 * @param answers any of which is taken, folded
 */
public record Question(String words, List<String> answers) {

    private static final Pattern FORM = Pattern.compile("(.*[?؟？])(.*)", Pattern.DOTALL);

    /** Of a setting, which says what is wrong with it. */
    public static final class Reader implements Converter<Question> {

        @Override
        public Question convert(String setting) {
            return read(setting);
        }
    }

    static Question read(String setting) {
        Matcher form = FORM.matcher(setting);
        List<String> answers = form.matches() ? Stream.of(form.group(2).split("[,،、]")).map(Folding::folded).filter(answer -> !answer.isEmpty()).toList() : List.of();
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a question is followed by its answers, as in: What colour is our pencil? blue, dark blue");
        }
        return new Question(form.group(1).strip(), answers);
    }

    /** Without regard to case and accents. */
    public boolean isAnsweredBy(String answer) {
        return answers.contains(Folding.folded(answer));
    }
}
