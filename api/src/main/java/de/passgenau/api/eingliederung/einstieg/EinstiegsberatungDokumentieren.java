package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/**
 * The first counselling of a Neufall, which records a first profile and the Belehrung and ends with a binding decision
 * (E-06).
 *
 * @param nachgeholt whether it is made up for in the Erstgespräch (E-05, F-01)
 * @param durch which kind of Fallmanager led it
 * @param gemeinsamMitBg whether the Bedarfsgemeinschaft was seen together (E-07)
 * @param belehrung null where it was left out
 * @param entscheidung the binding decision on the category
 */
public record EinstiegsberatungDokumentieren(
        LocalDate tag,
        boolean nachgeholt,
        Fallmanagerart durch,
        boolean gemeinsamMitBg,
        Kontakt.Weg weg,
        @Nullable String ergebnis,
        Profilangaben profil,
        @Nullable BelehrungErfassen belehrung,
        KategorieFestlegen entscheidung) implements Tat {

    private static final Set<String> TAGE = Set.of("tag", "gueltigVon");
    private static final List<Regel<EinstiegsberatungDokumentieren>> REGELN = List.of(new NurBeiNeufall(),
            new AbDemMindestalter(), new AllesEnthalten(), new ReaktivierungInDerBeratung(), new ZustaendigNachAlter(),
            new ErstgespraechNichtMitSchuelern());

    /** Everything that it contains is checked as if it were recorded by itself. */
    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Stream
                .of(Regel.alle(REGELN, this, lage).stream(), am("", fortschreibung().verstoesse(lage)),
                        am("belehrung.", belehrung == null ? List.of() : belehrung.verstoesse(lage)),
                        am("entscheidung.", entscheidung.verstoesseInDerEinstiegsberatung(lage)))
                .flatMap(verstoesse -> verstoesse)
                .distinct()
                .toList();
    }

    /** At the part of the input where they lie; all parts have the day in common. */
    private static Stream<Verstoss> am(String teil, List<Verstoss> verstoesse) {
        return verstoesse.stream()
                .map(einer -> einer.an(TAGE.contains(einer.feld()) ? "tag" : teil + einer.feld()));
    }

    @Override
    public List<Eintrag> eintraege(Lage lage) {
        var art = nachgeholt ? Kontakt.Art.ERSTGESPRAECH : Kontakt.Art.EINSTIEGSBERATUNG;
        var eintraege = new ArrayList<Eintrag>();
        eintraege.add(new Kontakt(lage.kopf(), art, weg, tag, List.of(), Angaben.gesagt(ergebnis), null));
        eintraege.addAll(fortschreibung().eintraege(lage));
        if (belehrung != null) {
            eintraege.addAll(belehrung.eintraege(lage));
        }
        eintraege.addAll(entscheidung.eintraege(lage));
        eintraege.add(new Einstiegsberatung(lage.kopf(), tag, nachgeholt, durch));
        return eintraege;
    }

    private ProfilFortschreiben fortschreibung() {
        return new ProfilFortschreiben(tag, profil);
    }
}
