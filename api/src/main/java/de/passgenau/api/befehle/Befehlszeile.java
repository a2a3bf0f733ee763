package de.passgenau.api.befehle;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.boot.logging.LoggingSystem;

/** Reads the first argument and runs the command it names. */
public final class Befehlszeile {

    /** What asks for help instead of starting the application. */
    private static final Set<String> HILFERUFE = Set.of("--hilfe", "--help", "-h", "--version");

    private static final Option HILFE = Option.schalter("hilfe", "diese Hilfe zeigen");
    private static final Option JSON = Option.schalter(Aufruf.JSON, "das Ergebnis als JSON ausgeben");

    private final List<Befehl> befehle;
    private final Map<String, String> umgebung;
    private final PrintStream aus;
    private final PrintStream fehler;

    Befehlszeile(List<Befehl> befehle, Map<String, String> umgebung, PrintStream aus, PrintStream fehler) {
        this.befehle = befehle.stream().sorted(Comparator.comparing(Befehl::name)).toList();
        this.umgebung = umgebung;
        this.aus = aus;
        this.fehler = fehler;
    }

    /** The exit code, or nothing when the arguments are meant for the application. */
    public static OptionalInt versuche(String... argumente) {
        if (argumente.length == 0 || (argumente[0].startsWith("-") && !HILFERUFE.contains(argumente[0]))) {
            return Geheimnisse.verraten(mitEigenschaften(argumente))
                    .map(absage -> abgelehnt(absage, System.err))
                    .orElseGet(OptionalInt::empty);
        }
        LoggingSystem.get(Befehlszeile.class.getClassLoader()).beforeInitialize(); // no log among a command's words
        List<Befehl> befehle = ServiceLoader.load(Befehl.class).stream().map(ServiceLoader.Provider::get).toList();
        return OptionalInt.of(new Befehlszeile(befehle, System.getenv(), System.out, System.err).fuehreAus(argumente));
    }

    /** Options of the JVM can be read by everybody just as well. */
    private static String[] mitEigenschaften(String... argumente) {
        return Stream.concat(Arrays.stream(argumente), System.getProperties()
                .stringPropertyNames()
                .stream()
                .filter(name -> name.startsWith("passgenau."))
                .map(name -> "-D" + name + "=" + System.getProperty(name))).toArray(String[]::new);
    }

    private static OptionalInt abgelehnt(String absage, PrintStream fehler) {
        fehler.println(absage);
        return OptionalInt.of(Befehl.AUFRUFFEHLER);
    }

    int fuehreAus(String... argumente) {
        if (HILFERUFE.contains(argumente[0])) {
            aus.println(uebersicht());
            return Befehl.ERFOLG;
        }
        List<String> rest = Arrays.asList(argumente).subList(1, argumente.length);
        return befehle.stream()
                .filter(befehl -> befehl.name().equals(argumente[0]))
                .findFirst()
                .map(befehl -> fuehreAus(befehl, rest))
                .orElseGet(() -> unbekannt(argumente[0]));
    }

    private int unbekannt(String wort) {
        fehler.println("Unbekannter Befehl: " + wort);
        fehler.println(uebersicht());
        return Befehl.AUFRUFFEHLER;
    }

    private int fuehreAus(Befehl befehl, List<String> argumente) {
        try {
            Geheimnisse.verraten(argumente.toArray(String[]::new)).ifPresent(absage -> {
                throw Befehlsfehler.aufruf(absage);
            });
            Map<String, String> optionen = lies(befehl, argumente);
            if (optionen.containsKey(HILFE.name())) {
                aus.println(hilfe(befehl));
                return Befehl.ERFOLG;
            }
            return befehl.fuehreAus(new Aufruf(optionen, umgebung, aus, fehler));
        } catch (Befehlsfehler e) {
            fehler.println(e.meldung());
            if (e.code() == Befehl.AUFRUFFEHLER) {
                fehler.println("Hilfe: java -jar passgenau.jar " + befehl.name() + " --hilfe");
            }
            return e.code();
        } catch (RuntimeException e) {
            fehler.println("Unerwarteter Fehler: " + e);
            return Befehl.FEHLER;
        }
    }

    private static Map<String, String> lies(Befehl befehl, List<String> argumente) {
        Map<String, String> gelesen = new HashMap<>();
        for (int i = 0; i < argumente.size(); i++) {
            if (istGegenstand(befehl, argumente.get(i), gelesen)) {
                continue;
            }
            String[] teile = argumente.get(i).split("=", 2);
            Option option = option(befehl, teile[0]);
            if (option.wert() == null) {
                gelesen.put(option.name(), "");
            } else if (teile.length == 2) {
                gelesen.put(option.name(), teile[1]);
            } else if (++i < argumente.size()) {
                gelesen.put(option.name(), argumente.get(i));
            } else {
                throw Befehlsfehler.aufruf("Zu " + option.schreibweise() + " fehlt der Wert.");
            }
        }
        return gelesen;
    }

    /** Keeps the first argument without dashes, where the command works on something. */
    private static boolean istGegenstand(Befehl befehl, String argument, Map<String, String> gelesen) {
        return !argument.startsWith("-") && befehl.gegenstand()
                .filter(gegenstand -> gelesen.putIfAbsent(gegenstand.name(), argument) == null)
                .isPresent();
    }

    private static Option option(Befehl befehl, String argument) {
        return alle(befehl).stream()
                .filter(option -> argument.equals("--" + option.name()))
                .findFirst()
                .orElseThrow(() -> Befehlsfehler.aufruf("Unbekannte Angabe: " + argument));
    }

    private static List<Option> alle(Befehl befehl) {
        return Stream.of(befehl.gegenstand().stream(), befehl.optionen().stream(), Stream.of(JSON, HILFE))
                .flatMap(optionen -> optionen)
                .toList();
    }

    private String uebersicht() {
        StringBuilder text = new StringBuilder("""
                Passgenau %s

                Aufruf: java -jar passgenau.jar                     startet die Anwendung
                        java -jar passgenau.jar <Befehl> [Angaben]  führt einen Befehl aus

                Befehle:
                """.formatted(fassung()));
        befehle.forEach(befehl -> text.append("  %-18s %s%n".formatted(befehl.name(), befehl.zweck())));
        return text.append("\nMehr zu einem Befehl: java -jar passgenau.jar <Befehl> --hilfe").toString();
    }

    /** As the jar's manifest says; classes alone have none. */
    private static String fassung() {
        return Objects.requireNonNullElse(Befehlszeile.class.getPackage().getImplementationVersion(), "(Entwicklung)");
    }

    private static String hilfe(Befehl befehl) {
        StringBuilder text = new StringBuilder(befehl.zweck()).append("\n\nAufruf: java -jar passgenau.jar ")
                .append(befehl.name())
                .append(befehl.gegenstand().map(gegenstand -> " <" + gegenstand.wert() + ">").orElse(""))
                .append(" [Angaben]\n\nAngaben:\n");
        alle(befehl).forEach(option -> text.append("  %-22s %s%n".formatted(option.schreibweise(), option.text())));
        if (!befehl.erlaeuterung().isEmpty()) {
            text.append('\n').append(befehl.erlaeuterung()).append('\n');
        }
        return text.append("\nEnde: 0 gelungen, 1 gescheitert, 2 falscher Aufruf").toString();
    }
}
