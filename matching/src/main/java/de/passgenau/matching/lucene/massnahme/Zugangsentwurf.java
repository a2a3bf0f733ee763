package de.passgenau.matching.lucene.massnahme;

import java.time.LocalDate;
import java.util.Set;

import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** Takes what the admission may look at, of one person after the other. */
final class Zugangsentwurf {

    private final Codebuch nachweise;
    private final Woerterbuch<Zugangsprofil> kerne = new Woerterbuch<>();
    private final Woerterbuch<Set<Zielgruppe>> gruppen = new Woerterbuch<>();
    private final Woerterbuch<Set<Hemmnisart>> hemmnisse = new Woerterbuch<>();
    private final Woerterbuch<Geburtsangabe> geburten = new Woerterbuch<>();
    private final Woerterbuch<Punkt> orte;
    private final int[] kern;
    private final int[] geburt;
    private final int[] leistungsbezugSeit;
    private final int[] arbeitslosSeit;
    private final int[] letzteBeschaeftigung;
    private final int[] wohnort;
    private final boolean[] hatEigene;
    private final Listenspalte.Bau eigene;

    Zugangsentwurf(int anzahl, Codebuch nachweise, Woerterbuch<Punkt> orte) {
        this.nachweise = nachweise;
        this.orte = orte;
        kern = new int[anzahl];
        geburt = new int[anzahl];
        leistungsbezugSeit = new int[anzahl];
        arbeitslosSeit = new int[anzahl];
        letzteBeschaeftigung = new int[anzahl];
        wohnort = new int[anzahl];
        hatEigene = new boolean[anzahl];
        eigene = new Listenspalte.Bau(anzahl);
    }

    void fehlt() {
        eigene.naechstes();
    }

    void setze(int doc, Profil person) {
        var zugang = person.zugang();
        kern[doc] = kerne.nummer(kern(zugang));
        geburt[doc] = geburten.nummer(zugang.geburt());
        leistungsbezugSeit[doc] = tag(zugang.leistungsbezugSeit());
        arbeitslosSeit[doc] = tag(zugang.arbeitslosSeit());
        letzteBeschaeftigung[doc] = tag(zugang.letzteBeschaeftigung());
        wohnort[doc] = orte.nummer(zugang.wohnort());
        hatEigene[doc] = !zugang.nachweise().equals(person.arbeit().nachweise());
        if (hatEigene[doc]) {
            zugang.nachweise().forEach(code -> eigene.wert(nachweise.nummer(code)));
        }
        eigene.naechstes();
    }

    private Zugangsprofil kern(Zugangsprofil zugang) {
        var zielgruppen = zugang.zielgruppen();
        var offene = zugang.offeneHemmnisse();
        return new Zugangsprofil(null, zugang.kategorie(), zielgruppen == null ? null : gruppen.erstes(zielgruppen),
                gruppen.erstes(zugang.ungeklaert()),
                offene == null ? null : hemmnisse.erstes(offene), null, null, null, zugang.nieBeschaeftigt(),
                zugang.berufsabschluss(), zugang.schulabschluss(), zugang.deutsch(), Set.of(),
                zugang.gesundheitlichEingeschraenkt(), zugang.erfolgloseMassnahmen(), zugang.einverstanden(), null,
                zugang.kreis(), zugang.geschaeftsstelle());
    }

    static int tag(@Nullable LocalDate tag) {
        return tag == null ? Zugangsspalten.TAG_UNBEKANNT : (int) tag.toEpochDay();
    }

    Zugangsspalten fertig() {
        return new Zugangsspalten(kerne.alle(), kern, geburten.alle(), geburt, leistungsbezugSeit, arbeitslosSeit,
                letzteBeschaeftigung, orte.alle(), wohnort, hatEigene, eigene.fertig());
    }
}
