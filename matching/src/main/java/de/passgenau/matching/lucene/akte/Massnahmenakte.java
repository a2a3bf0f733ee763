package de.passgenau.matching.lucene.akte;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Massnahme.Staette;
import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.text.Merkliste;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;

/** A Maßnahme as bytes; its rule of admission as text in the rule language. */
final class Massnahmenakte {

    private static final Hemmnisart[] ARTEN = Hemmnisart.values();
    /** The same few hits are explained again and again. */
    private static final Merkliste<Zulassungsregel> REGELN = new Merkliste<>(4_096, Massnahmenakte::regel);

    private Massnahmenakte() {}

    static void schreibe(Aktenschreiber akte, Massnahme massnahme) {
        akte.text(massnahme.titel());
        akte.text(massnahme.gleichartig());
        akte.text(massnahme.zulassung().text());
        akte.alle(massnahme.hemmnisse(), Aktenschreiber::wahl);
        akte.texte(massnahme.berufe());
        akte.texte(massnahme.nachweise());
        schreibe(akte, massnahme.woche());
        akte.vielleichtPunkt(massnahme.ort());
        akte.ja(massnahme.ueberall());
        akte.ja(massnahme.abholung());
        akte.ja(massnahme.unterkunft());
        akte.ja(massnahme.kinderbetreuung());
        akte.zahl(massnahme.wiederholungssperreMonate());
        akte.alle(massnahme.durchgaenge(), Massnahmenakte::schreibe);
    }

    private static void schreibe(Aktenschreiber akte, Wochenpensum woche) {
        akte.vielleichtZahl(woche.von());
        akte.vielleichtZahl(woche.bis());
        akte.ja(woche.teilzeit());
    }

    private static void schreibe(Aktenschreiber akte, Durchgang durchgang) {
        akte.text(durchgang.kennung());
        akte.zahl(durchgang.beginn().toEpochDay());
        akte.vielleichtTag(durchgang.ende());
        akte.ja(durchgang.flexibel());
        akte.zahl(durchgang.freiePlaetze());
        akte.zahl(durchgang.warteliste());
        akte.falls(durchgang.staette(), Massnahmenakte::schreibe);
        akte.vielleichtZahl(durchgang.freiInTeilzeit());
        akte.vielleichtZahl(durchgang.dauerTage());
    }

    private static void schreibe(Aktenschreiber akte, Staette staette) {
        akte.vielleichtPunkt(staette.ort());
        akte.ja(staette.ueberall());
        akte.ja(staette.abholung());
        akte.ja(staette.kinderbetreuung());
    }

    static Massnahme lies(Aktenleser akte) {
        return new Massnahme(
                akte.text(),
                akte.text(),
                REGELN.zu(akte.text()),
                akte.alle(it -> it.eines(ARTEN)),
                akte.texte(),
                akte.textmenge(),
                new Wochenpensum(akte.vielleichtZahl(), akte.vielleichtZahl(), akte.ja()),
                akte.vielleichtPunkt(),
                akte.ja(),
                akte.ja(),
                akte.ja(),
                akte.ja(),
                akte.zahl(),
                akte.alle(Massnahmenakte::durchgang));
    }

    private static Zulassungsregel regel(String text) {
        return switch (Regelleser.lies(text)) {
            case Leseergebnis.Gelesen gelesen -> gelesen.regel();
            case Leseergebnis.Unverstanden nicht ->
                throw new IllegalStateException("A rule that was written and can't be read again: " + text);
        };
    }

    private static Durchgang durchgang(Aktenleser akte) {
        return new Durchgang(akte.text(), akte.tag(), akte.vielleichtTag(), akte.ja(), akte.zahl(), akte.zahl(),
                akte.falls(Massnahmenakte::staette), akte.vielleichtZahl(), akte.vielleichtZahl());
    }

    private static Staette staette(Aktenleser akte) {
        return new Staette(akte.vielleichtPunkt(), akte.ja(), akte.ja(), akte.ja());
    }
}
