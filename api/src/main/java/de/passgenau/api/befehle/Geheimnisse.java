package de.passgenau.api.befehle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps secrets off the command line, where everybody on the machine can read them. */
public final class Geheimnisse {

    private static final Pattern NAME = Pattern.compile(
            "(?!.*grenzentoken).*(?:token|secret|passwort|password|schluessel|privatekey)");
    private static final Pattern ADRESSE_MIT_PASSWORT = Pattern.compile("[a-z][a-z0-9+.-]*://[^/@\\s:]*:[^/@\\s]+@.*");
    private static final String EIGENE = "PASSGENAU_";

    private Geheimnisse() {}

    /** The refusal of the first argument such as {@code --passgenau.schluessel=…} that carries one. */
    public static Optional<String> verraten(String... argumente) {
        for (var argument : argumente) {
            var teile = argument.split("=", 2);
            var name = teile[0].replaceFirst("^-{1,2}D?", "");
            if (argument.startsWith("-") && (istGeheim(name) || traegtPasswort(teile))) {
                return Optional.of(absage(teile[0], name));
            }
        }
        return Optional.empty();
    }

    private static boolean istGeheim(String name) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")).matches();
    }

    private static boolean traegtPasswort(String[] teile) {
        return teile.length == 2 && ADRESSE_MIT_PASSWORT.matcher(teile[1]).matches();
    }

    private static String absage(String geschrieben, String name) {
        var variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", name.contains(".") ? "" : "_");
        return geschrieben
                + " steht nicht auf der Befehlszeile, weil dort jeder auf dem Rechner mitliest: Bitte setzen Sie "
                + "die Umgebungsvariable " + (name.contains(".") || variable.startsWith(EIGENE) ? "" : EIGENE)
                + variable
                + " und lassen Sie die Angabe weg.";
    }
}
