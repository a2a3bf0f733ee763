package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.u25.Zielgruppe;

/** V-01: in the first talk after the Einstiegsberatung an agreement is concluded with everyone but X, Y, Z and pupils. */
final class ErsteVereinbarung implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var akte = lage.akte();
        var beratung = akte.betreuung().gespraeche().letzteEinstiegsberatung();
        var darf = akte.kategorien().kategorie().filter(Kundenkategorie::hatVereinbarung).isPresent()
                && akte.jugend().zielgruppe().filter(Zielgruppe.SCHUELER::equals).isEmpty();
        var schon = akte.planung().vereinbarungen().geschlossene();
        return beratung.stream()
                .filter(eine -> darf)
                .filter(eine -> schon.stream().allMatch(v -> v.geschlossenAm().isBefore(eine.tag())))
                .map(eine -> Hinweis.of("V-01", "hinweis.v-01", eine.tag()));
    }
}
