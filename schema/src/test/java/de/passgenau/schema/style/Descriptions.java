package de.passgenau.schema.style;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.Element;
import de.passgenau.schema.SourceText;

/** Every description is one for a caseworker: there, in German, and with rule ids that can be looked up. */
final class Descriptions {

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|with|this|which|is|are|from|has|for|or|by|when|returns?|list|must|should|only)\\b");
    private static final Pattern WITHOUT_UMLAUT = Pattern.compile(
            "\\b([Ff]uer|[Uu]eber|[Mm]assnahmen?|[Tt]raeger[sn]?|[Gg]ueltig|[Ll]oesch|[Aa]ender|[Kk]oenn|[Mm]oegl|[Zz]urueck)");
    private static final Pattern SENTENCE = Pattern.compile("(?s)[A-ZÄÖÜ`§].{6,}[.?!]");
    private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z]-\\d\\d\\b");

    private Descriptions() {}

    static Stream<String> missing(Contract contract) {
        return Element.all(contract.schema())
                .filter(element -> element.description().isBlank())
                .map(element -> element.path() + " is not described");
    }

    static Stream<String> notGerman(Contract contract) {
        return described(contract).filter(element -> !isGermanSentence(element))
                .map(element -> element.path() + " is not described by a German sentence: " + element.description());
    }

    static Stream<String> unknownRules(Contract contract) {
        var known = knownRules();
        return described(contract).flatMap(element -> RULE_ID.matcher(element.description())
                .results()
                .map(MatchResult::group)
                .filter(id -> !known.contains(id))
                .map(id -> element.path() + " names the rule " + id + ", which does not exist"));
    }

    private static boolean isGermanSentence(Element element) {
        var text = element.description().strip();
        var words = CODE.matcher(text).replaceAll("");
        return SENTENCE.matcher(text).matches()
                && !text.replaceAll("[.?!]$", "").equalsIgnoreCase(element.definition().getName())
                && !ENGLISH.matcher(words).find()
                && !WITHOUT_UMLAUT.matcher(words).find();
    }

    private static Stream<Element> described(Contract contract) {
        return Element.all(contract.schema()).filter(element -> !element.description().isBlank());
    }

    private static Set<String> knownRules() {
        return SourceText.read(Path.of("src/test/resources/regeln.txt")).lines().collect(Collectors.toSet());
    }
}
