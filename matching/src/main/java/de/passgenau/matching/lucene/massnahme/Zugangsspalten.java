package de.passgenau.matching.lucene.massnahme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/**
 * What the admission may look at, of the persons of a segment. Numbers are places in the lists, -1 for what nobody knows;
 * days are those since 1970.
 *
 * @param kerne what many have in common: all but birth, days, proofs and the place
 * @param kern number of each
 * @param geburt number of each
 * @param wohnort number of each
 * @param hatEigene whether somebody has other proofs here than for offers
 * @param eigene those, as numbers in the Codebuch of proofs
 */
record Zugangsspalten(
        List<Zugangsprofil> kerne,
        int[] kern,
        List<Geburtsangabe> geburten,
        int[] geburt,
        int[] leistungsbezugSeit,
        int[] arbeitslosSeit,
        int[] letzteBeschaeftigung,
        List<Punkt> orte,
        int[] wohnort,
        boolean[] hatEigene,
        Listenspalte eigene) {

    static final int TAG_UNBEKANNT = Integer.MIN_VALUE;

    /** @param nachweise which of them there are, at least of those that are asked for */
    Zugangsprofil profil(int doc, Set<String> nachweise) {
        var kern = kerne.get(this.kern[doc]);
        return new Zugangsprofil(von(geburten, geburt[doc]), kern.kategorie(), kern.zielgruppen(), kern.ungeklaert(),
                kern.offeneHemmnisse(), tag(leistungsbezugSeit[doc]), tag(arbeitslosSeit[doc]),
                tag(letzteBeschaeftigung[doc]), kern.nieBeschaeftigt(), kern.berufsabschluss(),
                kern.schulabschluss(), kern.deutsch(), nachweise, kern.gesundheitlichEingeschraenkt(),
                kern.erfolgloseMassnahmen(), kern.einverstanden(), von(orte, wohnort[doc]), kern.kreis(),
                kern.geschaeftsstelle());
    }

    private static <T> @Nullable T von(List<T> alle, int nummer) {
        return nummer < 0 ? null : alle.get(nummer);
    }

    private static @Nullable LocalDate tag(int tag) {
        return tag == TAG_UNBEKANNT ? null : LocalDate.ofEpochDay(tag);
    }
}
