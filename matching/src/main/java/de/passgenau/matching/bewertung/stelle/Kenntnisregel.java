package de.passgenau.matching.bewertung.stelle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;

/** What an offer demands and welcomes against what somebody can prove; a list of proofs is complete, what is not in it is unmet. */
final class Kenntnisregel implements Regel<Set<String>, Kenntnisregel.Gefragt> {

    private final int sockel;
    private final UnaryOperator<String> bezeichnung;

    /** @param bezeichnung the German name of a code */
    Kenntnisregel(Gewichte gewichte, UnaryOperator<String> bezeichnung) {
        this.sockel = gewichte.wert(Stellwert.KENNTNISSE_SOCKEL);
        this.bezeichnung = bezeichnung;
    }

    /** What is asked for. */
    record Gefragt(List<Set<String>> muss, List<Wunschkenntnis> kann) {

        static Gefragt von(Stelle stelle) {
            return new Gefragt(stelle.muss(), stelle.kann());
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.KENNTNISSE;
    }

    @Override
    public Urteil urteile(Set<String> nachweise, Gefragt gefragt) {
        if (gefragt.muss().stream().anyMatch(gruppe -> fehlt(nachweise, gruppe))) {
            return Urteil.ausgeschlossen();
        }
        long vorhanden = gefragt.kann().stream().filter(wunsch -> !fehlt(nachweise, wunsch.codes())).count();
        return anteil((int) vorhanden, gefragt.kann().size());
    }

    /** Of so many welcome Kenntnisse; whoever has none still has the base. */
    Urteil anteil(int vorhanden, int gewuenscht) {
        return gewuenscht == 0
                ? Urteil.voll()
                : Urteil.wert(sockel + (Urteil.VOLL - sockel) * vorhanden / gewuenscht);
    }

    private static boolean fehlt(Set<String> nachweise, Set<String> gruppe) {
        return gruppe.stream().noneMatch(nachweise::contains);
    }

    @Override
    public String begruende(Set<String> nachweise, Gefragt gefragt) {
        var fehlend = gefragt.muss().stream().filter(gruppe -> fehlt(nachweise, gruppe)).toList();
        if (!fehlend.isEmpty()) {
            return "Verlangt und nicht nachgewiesen: " + muss(fehlend);
        }
        var verlangt = gefragt.muss().isEmpty()
                ? "Nichts ist zwingend verlangt"
                : "Alles Verlangte ist nachgewiesen: " + muss(gefragt.muss());
        if (gefragt.kann().isEmpty()) {
            return verlangt;
        }
        var vorhanden = kann(gefragt, nachweise, true);
        var offen = kann(gefragt, nachweise, false);
        return verlangt + "; erwünscht " + (offen.isEmpty()
                ? "und vorhanden: " + vorhanden
                : vorhanden.isEmpty()
                        ? "und nicht vermerkt: " + offen
                        : "und vorhanden: " + vorhanden + "; nicht vermerkt: " + offen);
    }

    private String muss(List<Set<String>> gruppen) {
        return gruppen.stream()
                .map(gruppe -> new TreeSet<>(gruppe).stream().map(bezeichnung).collect(Collectors.joining(" oder ")))
                .collect(Collectors.joining(", "));
    }

    private static String kann(Gefragt gefragt, Set<String> nachweise, boolean vorhanden) {
        return gefragt.kann()
                .stream()
                .filter(wunsch -> fehlt(nachweise, wunsch.codes()) != vorhanden)
                .map(Wunschkenntnis::wort)
                .collect(Collectors.joining(", "));
    }
}
