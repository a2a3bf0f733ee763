package de.passgenau.api.fallbestand;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Auswahl;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;

/** Reads which caseload is to be handed over and names everything that is wrong with it. */
final class Auftragsleser {

    private static final int KENNUNG = 100;
    private static final int HOECHSTENS = 50;
    private static final int HOECHSTENS_MONATE = 12;
    /** A part of the alphabet, and no one's name. */
    private static final Pattern BUCHSTABEN = Pattern.compile("\\p{L}{1,3}");

    private final Pruefung pruefung;
    private final LocalDate heute;

    private Auftragsleser(Pruefung pruefung, LocalDate heute) {
        this.pruefung = pruefung;
        this.heute = heute;
    }

    static Uebergabeauftrag lies(FallbestandUebergebenEingabe wunsch, LocalDate heute, Pruefung pruefung) {
        return new Auftragsleser(pruefung, heute).lies(wunsch);
    }

    private Uebergabeauftrag lies(FallbestandUebergebenEingabe wunsch) {
        var von = pruefung.pflichttext("von", wunsch.von(), 1, KENNUNG);
        Angaben.pflichttext(pruefung, "grund", wunsch.grund(), "t-02.grund");
        return new Uebergabeauftrag(von, auswahl(wunsch), empfaenger(wunsch.empfaenger(), von), wunsch.verteilung(),
                Objects.requireNonNullElse(Angaben.vielleicht(wunsch.grund()), ""), tag(wunsch));
    }

    private LocalDate tag(FallbestandUebergebenEingabe wunsch) {
        var ab = Objects.requireNonNullElse(wunsch.ab(), heute);
        if (ab.isBefore(heute)) {
            pruefung.melde("ab", Eingabefehlercode.UNGUELTIG, "vergangen");
        } else if (ab.isAfter(heute.plusMonths(HOECHSTENS_MONATE))) {
            pruefung.melde("ab", Eingabefehlercode.UNGUELTIG, "bestand.zu-spaet", HOECHSTENS_MONATE);
        }
        return ab;
    }

    private Auswahl auswahl(FallbestandUebergebenEingabe wunsch) {
        var stelle = pruefung.text("geschaeftsstelle", wunsch.geschaeftsstelle(), KENNUNG);
        var von = pruefung.geformt("nachnameVon", pruefung.text("nachnameVon", wunsch.nachnameVon(), KENNUNG),
                BUCHSTABEN, "bestand.buchstaben");
        var bis = pruefung.geformt("nachnameBis", pruefung.text("nachnameBis", wunsch.nachnameBis(), KENNUNG),
                BUCHSTABEN, "bestand.buchstaben");
        if (von != null && bis != null && hinter(Person.schluessel(von), Person.schluessel(bis))) {
            pruefung.melde("nachnameBis", Eingabefehlercode.UNGUELTIG, "bestand.rueckwaerts", von, bis);
        }
        return new Auswahl(stelle, wunsch.zielgruppe(), von, bis);
    }

    private static boolean hinter(String von, String bis) {
        return von.compareTo(bis) > 0 && !von.startsWith(bis);
    }

    private List<Empfaenger> empfaenger(List<Empfaenger> alle, String von) {
        if (alle.isEmpty()) {
            pruefung.melde("empfaenger", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        }
        if (alle.size() > HOECHSTENS) {
            pruefung.melde("empfaenger", Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
        }
        var genannt = new HashSet<String>();
        return alle.stream().limit(HOECHSTENS).map(einer -> empfaenger(einer, von, genannt)).toList();
    }

    private Empfaenger empfaenger(Empfaenger einer, String von, HashSet<String> genannt) {
        var wer = pruefung.pflichttext("empfaenger", einer.fallmanager(), 1, KENNUNG);
        if (!wer.isEmpty() && wer.equals(von)) {
            pruefung.melde("empfaenger", Eingabefehlercode.UNGUELTIG, "bestand.selbst", wer);
        }
        if (!wer.isEmpty() && !genannt.add(wer)) {
            pruefung.melde("empfaenger", Eingabefehlercode.SCHON_VORHANDEN, "bestand.doppelt", wer);
        }
        return new Empfaenger(wer, einer.art());
    }
}
