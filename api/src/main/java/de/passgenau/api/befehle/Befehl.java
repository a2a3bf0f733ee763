package de.passgenau.api.befehle;

import java.util.List;
import java.util.Optional;

/**
 * A command: {@code java -jar passgenau.jar <name> [options]}. Listed in
 * {@code META-INF/services/de.passgenau.api.befehle.Befehl}; needs a public constructor without parameters. Progress
 * goes to {@link Aufruf#melde}, the result to {@link Aufruf#ergebnis}; every command has {@code --hilfe} and
 * {@code --json} without doing anything for it.
 */
public interface Befehl {

    /** Worked. */
    int ERFOLG = 0;
    /** Did not work. */
    int FEHLER = 1;
    /** Called in a wrong way. */
    int AUFRUFFEHLER = 2;

    String name();

    /** What it does, in one German sentence. */
    String zweck();

    /** What the sentence leaves open; may be empty. */
    default String erlaeuterung() {
        return "";
    }

    List<Option> optionen();

    /** What it works on, named without an option after the command; also accepted with its name. */
    default Optional<Option> gegenstand() {
        return Optional.empty();
    }

    /** Returns the exit code; throws {@link Befehlsfehler} with a German sentence if it can't do its work. */
    int fuehreAus(Aufruf aufruf);
}
