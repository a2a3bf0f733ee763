package de.passgenau.api.massnahme.zulassung;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Fremdsatz;
import de.passgenau.api.verzeichnis.Verzeichnisse;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Regelbau;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.namen.Namenskunde;
import de.passgenau.matching.zulassung.pruefung.Hinweis;
import de.passgenau.matching.zulassung.pruefung.Hinweisart;
import de.passgenau.matching.zulassung.pruefung.Regelpruefung;
import de.passgenau.matching.zulassung.pruefung.Regelverbund;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads admission rules; names of places and evidence are looked up in the directories in use. */
@Component
public class Regelkunde {

    private final Verzeichnisse verzeichnisse;
    /** Made anew when places were imported. */
    private final AtomicReference<@Nullable Stand> stand = new AtomicReference<>();

    Regelkunde(Verzeichnisse verzeichnisse) {
        this.verzeichnisse = verzeichnisse;
    }

    /** @param text null is open to everybody */
    public Leseergebnis lies(@Nullable String text) {
        return text == null ? Regelleser.lies(Zulassungsregel.OFFEN.text()) : Regelleser.lies(text, kunde());
    }

    /** What is written, and the ages and groups that it is made for: both have to be met. */
    public Leseergebnis lies(Steckbrief steckbrief) {
        return mit(ausZielpersonen(steckbrief.zielpersonen()), lies(steckbrief.zugang().regel()));
    }

    /** The same for somebody who may be under age: then work is not for her (U-05). */
    public Leseergebnis mitJugendschutz(Steckbrief steckbrief) {
        return Jugendschutz.verlangtVolljaehrige(steckbrief)
                ? mit(Jugendschutz.REGEL, lies(steckbrief))
                : lies(steckbrief);
    }

    private static Leseergebnis mit(Zulassungsregel weitere, Leseergebnis ergebnis) {
        return switch (ergebnis) {
            case Leseergebnis.Gelesen(var regel, var stellen) ->
                new Leseergebnis.Gelesen(Regelverbund.zusammen(regel, weitere), stellen);
            case Leseergebnis.Unverstanden unverstanden -> unverstanden;
        };
    }

    private static Zulassungsregel ausZielpersonen(Zielpersonen personen) {
        var gruppen = personen.gruppen().stream().map(eine -> Zielgruppe.valueOf(eine.name())).toList();
        return new Regelbau().fuer(gruppen, jahre(personen.alterVon()), jahre(personen.alterBis())).regel();
    }

    private static @Nullable Integer jahre(@Nullable Integer alter) {
        return alter == null ? null : Integer.valueOf(Math.min(alter, Alter.HOECHSTES));
    }

    /** What nobody can read in it, in the order of the text; empty if all can be read. */
    public List<Lesefehler> fehler(String text) {
        return switch (lies(text)) {
            case Leseergebnis.Gelesen(var regel, var stellen) -> List.of();
            case Leseergebnis.Unverstanden(var fehler) -> fehler;
        };
    }

    /** What is hardly meant in the rule that is written, beside the ages and groups; empty without one. */
    public List<Hinweis> auffaelliges(Steckbrief steckbrief) {
        if (steckbrief.zugang().regel() == null) {
            return List.of();
        }
        return switch (lies(steckbrief)) {
            case Leseergebnis.Gelesen gelesen -> Regelpruefung.pruefe(gelesen);
            case Leseergebnis.Unverstanden(var fehler) -> List.of();
        };
    }

    /** What stands against publishing a Maßnahme with it: that nobody, whoever it is, can meet it (N-15). */
    public Stream<Verstoss> hindernisse(Steckbrief steckbrief) {
        return auffaelliges(steckbrief).stream()
                .filter(eines -> eines.art() == Hinweisart.NIEMAND)
                .map(eines -> Verstoss.of("zugang.regel", Verstossart.UNGUELTIG, "n-15.niemand"));
    }

    /** What nobody can read, in the language of whoever has written it. */
    public static Fremdsatz satz(Lesefehler fehler, String text) {
        var stelle = fehler.stelle();
        var zeile = text.lines().skip(stelle.zeile() - 1L).findFirst().orElse("");
        var von = Math.min(stelle.spalte() - 1, zeile.length());
        var worte = zeile.substring(von, Math.min(von + stelle.laenge(), zeile.length()));
        return new Fremdsatz(fehler.meldung(), worte.isBlank() ? "regel.unvollstaendig" : "regel.unlesbar",
                worte.isBlank() ? List.of() : List.of(worte));
    }

    /** What is hardly meant, in the language of whoever has written it. */
    public static Fremdsatz satz(Hinweis hinweis) {
        return new Fremdsatz(hinweis.text(), "wert.Hinweisart." + hinweis.art().name(), List.of());
    }

    private Namenskunde kunde() {
        var orte = verzeichnisse.orte();
        var bisher = stand.get();
        if (bisher != null && bisher.orte() == orte) {
            return bisher.kunde();
        }
        var neu = new Stand(orte, de.passgenau.matching.zulassung.namen.Verzeichnisse.aus(orte,
                Kenntnisverzeichnis.mitgeliefert()));
        stand.set(neu);
        return neu.kunde();
    }

    private record Stand(Ortsverzeichnis orte, Namenskunde kunde) {}
}
