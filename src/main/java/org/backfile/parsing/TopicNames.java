package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.text.WhiteSpace;

/** Tells topics that readers know from the marks that machines leave among a page's keywords. */
final class TopicNames {

    private static final int LONGEST = 60;
    private static final Pattern LABELLED = Pattern.compile("([\\p{L} ]{2,30}): (.+)");
    private static final Pattern IN_PATH = Pattern.compile("(?:sections?|topics?|tags?|organi[sz]ations?|persons?|people|places?|locations?|categor(?:y|ies))/([^/]+)");
    /** Labels after which a topic stands; what stands after others is for machines. */
    private static final Set<String> LABELS = Set.of("subject", "topic", "tag", "keyword", "thema", "sujet", "tema");
    private static final Pattern MARK = Pattern.compile("(?=.*\\d)[0-9a-f]{6,}(?:-[0-9a-f]{3,})*|\\P{L}+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|net|org|de|uk)");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,}(?:[:_-][A-Z0-9-]+)*");
    private static final Pattern COUNTED = Pattern.compile("^\\(\\d+\\)\\s*");

    private TopicNames() {
    }

    /** Each text may hold several, with commas or semicolons between them. */
    static List<String> of(List<String> texts) {
        List<String> topics = new ArrayList<>();
        for (String text : texts) {
            for (String one : text.split("[,;，、]")) {
                String topic = bare(COUNTED.matcher(WhiteSpace.normalised(one)).replaceFirst(""));
                if (!topic.isEmpty() && topic.length() <= LONGEST && !MARK.matcher(topic).matches()) {
                    topics.add(topic);
                }
            }
        }
        long codes = topics.stream().filter(topic -> CODE.matcher(topic).matches()).count();
        if (topics.size() > 4 && codes * 2 > topics.size()) {
            topics.removeIf(topic -> CODE.matcher(topic).matches()); // the desks and wires that it goes to
        }
        return topics;
    }

    private static String bare(String topic) {
        Matcher path = IN_PATH.matcher(topic);
        if (path.matches()) {
            return path.group(1);
        }
        Matcher labelled = LABELLED.matcher(topic);
        return !labelled.matches() ? topic : LABELS.contains(labelled.group(1).toLowerCase(Locale.ROOT)) ? labelled.group(2) : "";
    }
}
