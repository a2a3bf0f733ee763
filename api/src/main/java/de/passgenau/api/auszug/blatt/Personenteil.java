package de.passgenau.api.auszug.blatt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.api.schreiben.satz.Text;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import org.springframework.stereotype.Component;

/** Whom a Maßnahme is for, who gets in, and what it works on. */
@Component
class Personenteil {

    private final Worte worte;
    private final Regelkunde regeln;

    Personenteil(Worte worte, Regelkunde regeln) {
        this.worte = worte;
        this.regeln = regeln;
    }

    String zielpersonen(Steckbrief steckbrief, Auszeichnung form) {
        var personen = steckbrief.zielpersonen();
        return form.liste("Zielgruppen",
                Stream.concat(worte.von(personen.gruppen()).stream(), weitere(personen)).toList())
                + form.liste("Wer teilnehmen kann", zugang(steckbrief));
    }

    private static Stream<String> weitere(Zielpersonen personen) {
        var saetze = new ArrayList<String>();
        if (personen.alterVon() != null || personen.alterBis() != null) {
            saetze.add("Alter:" + (personen.alterVon() == null ? "" : " ab " + personen.alterVon())
                    + (personen.alterBis() == null ? "" : " bis " + personen.alterBis()) + " Jahre");
        }
        if (personen.arbeitgeber()) {
            saetze.add("Sie wendet sich auch an Betriebe.");
        }
        personen.kategorien()
                .forEach(eine -> saetze.add("Genannt für die Kundenkategorien " + String.join(", ", eine.kategorien())
                        + " nach " + eine.schema() + "; das schließt niemanden aus."));
        return saetze.stream();
    }

    /** The rule as a sentence; one that nobody can read as it was written. */
    private List<String> zugang(Steckbrief steckbrief) {
        var zugang = steckbrief.zugang();
        var saetze = new ArrayList<String>();
        saetze.add(switch (regeln.mitJugendschutz(steckbrief)) {
            case Leseergebnis.Gelesen gelesen -> gelesen.regel().satz();
            case Leseergebnis.Unverstanden unverstanden -> "Die Regel lautet: " + zugang.regel();
        });
        if (zugang.sperreMonate() > 0) {
            saetze.add("Wer eine gleichartige Maßnahme beendet hat, kann erst nach " + zugang.sperreMonate()
                    + (zugang.sperreMonate() == 1 ? " Monat" : " Monaten") + " wieder teilnehmen.");
        }
        return saetze;
    }

    String wirkung(Wirkung wirkung, Auszeichnung form) {
        return form.liste("Hemmnisse, an denen sie arbeitet", worte.von(wirkung.hemmnisse()))
                + form.liste("Bereiche", worte.von(wirkung.bereiche()))
                + form.liste("Berufsfelder", wirkung.berufsfelder().stream().map(Text::einzeilig).toList())
                + form.liste("Nachweise am Ende", wirkung.nachweise().stream().map(Worte::lesbar).toList());
    }
}
