package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.rechnung.Fristlage;
import de.passgenau.api.fristen.regelwerk.Regelwerk;

/** A case told by its entries, and what becomes due in it. */
final class Beispielakte {

    private static final LocalDate ANGELEGT = LocalDate.parse("2026-11-01");

    private final LocalDate geburtstag;
    private Fallverlauf verlauf = Fallverlauf.neu();
    private int eintraege;

    private Beispielakte(String geburtstag) {
        this.geburtstag = LocalDate.parse(geburtstag);
    }

    /** Somebody of 36 years. */
    static Beispielakte neu() {
        return geboren("1990-02-01");
    }

    static Beispielakte geboren(String geburtstag) {
        return new Beispielakte(geburtstag);
    }

    static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }

    /** Recorded on this day. */
    Beispielakte am(String tag, Function<Kopf, Eintrag> eintrag) {
        var kopf = Kopf.neu(new EintragId("e" + ++eintraege), tag(tag), "anna");
        verlauf = verlauf.mit(eintrag.apply(kopf));
        return this;
    }

    /** The id of the entry recorded last. */
    EintragId letzter() {
        return new EintragId("e" + eintraege);
    }

    Beispielakte berichtigt(String tag, EintragId eintrag) {
        return am(tag, kopf -> new Berichtigung(kopf, eintrag, 1, "Falscher Fall.", true));
    }

    Fallverlauf verlauf() {
        return verlauf;
    }

    Fristlage lage() {
        return Falldeutung.lage("F1", geburtstag, ANGELEGT, verlauf);
    }

    /** What one rule asks for, each as "due day state". */
    List<String> fristen(Regelwerk regelwerk, String regel, String stichtag) {
        return new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land())).fristen(lage(), tag(stichtag))
                .stream()
                .filter(frist -> frist.regel().id().equals(regel))
                .map(frist -> frist.faellig() + " " + frist.zustand())
                .toList();
    }
}
