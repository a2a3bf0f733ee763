package de.passgenau.api.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Reads the values of claims and remembers whether one of them had a form that nobody expects. */
final class Claimleser {

    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Object NO_WAY = new Object();

    private final Map<String, Object> claims;
    private boolean lesbar = true;

    Claimleser(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** Whether everything read so far was text of a reasonable length, or a list of such. */
    boolean lesbar() {
        return lesbar;
    }

    /** The one value of a claim; a second one is unreadable. */
    @Nullable
    String text(String path) {
        Set<String> values = texte(path);
        lesbar &= values.size() <= 1;
        return values.stream().findFirst().orElse(null);
    }

    /** The value of a claim, or its values if it is a list. */
    Set<String> texte(String path) {
        return read(path, List::of);
    }

    /** The values of a claim that is a list or one text with separators. */
    Set<String> texte(String path, String separator) {
        return read(path, text -> Arrays.asList(text.split(separator)));
    }

    /** Whether both say the same in capital or small letters; a letter that only becomes one of ours is another. */
    static boolean sameWord(String ours, String told) {
        return told.chars().allMatch(letter -> letter < 128) && ours.equalsIgnoreCase(told.strip());
    }

    private Set<String> read(String path, Zerlegung zerlegung) {
        Collection<?> values = switch (claim(claims, path)) {
            case null -> List.of();
            case Collection<?> collection -> collection;
            case String text -> zerlegung.teile(text);
            case Object other -> List.of(other);
        };
        lesbar &= values.stream().allMatch(Claimleser::readable);
        return values.stream()
                .filter(Claimleser::readable)
                .map(value -> ((String) value).strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean readable(@Nullable Object value) {
        return value instanceof String text && text.length() <= LONGEST && !INVISIBLE.matcher(text).find();
    }

    /** A claim may carry dots in its own name (as URLs do), so the whole name goes before the path. */
    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (claims.containsKey(path) || dot < 0) {
            return claims.get(path);
        }
        return switch (claims.get(path.substring(0, dot))) {
            case null -> null;
            case Map<?, ?> inner -> claim(inner, path.substring(dot + 1));
            case Object other -> NO_WAY;
        };
    }

    /** How one text is taken apart. */
    private interface Zerlegung {

        List<String> teile(String text);
    }
}
