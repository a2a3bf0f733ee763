package de.passgenau.matching.zulassung.namen;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.matching.kenntnis.Codenamen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.ort.Ort;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.zulassung.namen.Auskunft.Eindeutig;
import de.passgenau.matching.zulassung.namen.Auskunft.Mehrdeutig;
import de.passgenau.matching.zulassung.namen.Auskunft.Unbekannt;

/** Names of places, Kreise and evidence, looked up in the directories of the engine. Immutable. */
public final class Verzeichnisse implements Namenskunde {

    private static final int EIN_ORT_KM = 10;

    private final Ortsverzeichnis orte;
    private final Kreisnamen kreise;
    private final Kenntnisverzeichnis kenntnisse;

    private Verzeichnisse(Ortsverzeichnis orte, Kenntnisverzeichnis kenntnisse) {
        this.orte = orte;
        this.kenntnisse = kenntnisse;
        kreise = new Kreisnamen(orte);
    }

    public static Verzeichnisse aus(Ortsverzeichnis orte, Kenntnisverzeichnis kenntnisse) {
        return new Verzeichnisse(orte, kenntnisse);
    }

    /** Several postcodes of one place are one place in their middle; a city that is a Kreis is a place, too. */
    @Override
    public Auskunft<Lage> ort(String name) {
        var gleiche = orte.orte().stream().filter(ort -> heisst(ort, name)).toList();
        var stadt = gleiche.isEmpty() ? inKreisstadt(name) : gleiche;
        if (stadt.isEmpty()) {
            return new Unbekannt<>(Aehnlichkeit.mit(name, orte.orte().stream().map(Ort::ort)));
        }
        return gleiche.stream().anyMatch(ort -> ort.entfernungKm(gleiche.getFirst()) > EIN_ORT_KM)
                ? new Mehrdeutig<>(gleiche.stream().map(ort -> ort.plz() + " " + ort.ort()).toList())
                : new Eindeutig<>(lage(gleiche.isEmpty() ? name : gleiche.getFirst().ort(), stadt));
    }

    private static boolean heisst(Ort ort, String name) {
        var gefragt = Schreibweise.falten(name.strip());
        var heisst = Schreibweise.falten(ort.ort());
        return gefragt.equals(heisst) || gefragt.equals(ort.plz() + " " + heisst);
    }

    private List<Ort> inKreisstadt(String name) {
        return orte.orte()
                .stream()
                .filter(ort -> ort.kreis().contains(",") && Kreisnamen.kurz(ort.kreis()).equals(Kreisnamen.kurz(name)))
                .toList();
    }

    private static Lage lage(String name, Collection<Ort> orte) {
        return new Lage(name, orte.iterator().next().kreis(),
                new Punkt(mittel(orte, Ort::breite), mittel(orte, Ort::laenge)));
    }

    /** With four decimals, about ten metres. */
    private static double mittel(Collection<Ort> orte, Function<Ort, Double> grad) {
        double summe = orte.stream().map(grad).reduce(0.0, Double::sum);
        return Math.round(summe / orte.size() * 10_000) / 10_000.0;
    }

    @Override
    public Auskunft<String> kreis(String name) {
        return kreise.zu(name);
    }

    /** Words that say exactly a licence, a certificate, a skill or a training; what merely resembles one is unknown. */
    @Override
    public Auskunft<Set<String>> nachweis(String worte) {
        var code = Codenamen.code(worte).orElseGet(() -> Codenamen.alsCode(worte));
        if (Codenamen.kennt(code)) {
            return new Eindeutig<>(kenntnisse.anforderung(code));
        }
        var ausbildung = kenntnisse.ausbildung(worte);
        return ausbildung.isEmpty() ? new Unbekannt<>(Codenamen.aehnliche(worte)) : new Eindeutig<>(ausbildung);
    }
}
