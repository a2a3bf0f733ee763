package de.passgenau.matching.bewertung.stelle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Umfang;

/** How much somebody wants to work against how much is offered: more than the most that is wished is impossible. */
final class Umfangsregel implements Regel<Set<Umfang>, Set<Umfang>> {

    private final Gewichte gewichte;

    Umfangsregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.ARBEITSZEIT;
    }

    @Override
    public Urteil urteile(Set<Umfang> gewuenscht, Set<Umfang> angeboten) {
        if (gewuenscht.isEmpty() || angeboten.isEmpty()) {
            return Urteil.unbekannt();
        }
        if (Collections.min(angeboten).compareTo(Collections.max(gewuenscht)) > 0) {
            return Urteil.ausgeschlossen();
        }
        var gemeinsam = gemeinsam(gewuenscht, angeboten);
        if (gemeinsam.isEmpty()) {
            return Urteil.wert(gewichte.wert(Collections.max(angeboten) == Umfang.MINIJOB
                    ? Stellwert.UMFANG_MINIJOB_NICHT_GENANNT
                    : Stellwert.UMFANG_KLEINER));
        }
        return nurMinijob(gemeinsam) && gewuenscht.size() > 1
                ? Urteil.wert(gewichte.wert(Stellwert.UMFANG_NUR_MINIJOB))
                : Urteil.voll();
    }

    private static Set<Umfang> gemeinsam(Set<Umfang> gewuenscht, Set<Umfang> angeboten) {
        var gemeinsam = EnumSet.noneOf(Umfang.class);
        gewuenscht.stream().filter(angeboten::contains).forEach(gemeinsam::add);
        return gemeinsam;
    }

    private static boolean nurMinijob(Set<Umfang> umfang) {
        return umfang.equals(EnumSet.of(Umfang.MINIJOB));
    }

    @Override
    public String begruende(Set<Umfang> gewuenscht, Set<Umfang> angeboten) {
        if (angeboten.isEmpty()) {
            return "Das Angebot sagt nicht, in welchem Umfang gearbeitet wird";
        }
        if (gewuenscht.isEmpty()) {
            return "Angeboten ist " + liste(angeboten) + "; der gewünschte Umfang ist nicht bekannt";
        }
        var gemeinsam = gemeinsam(gewuenscht, angeboten);
        if (gemeinsam.isEmpty()) {
            return "Angeboten ist " + liste(angeboten) + ", gewünscht " + liste(gewuenscht);
        }
        return liste(gemeinsam) + " ist gewünscht und wird angeboten"
                + (nurMinijob(gemeinsam) && gewuenscht.size() > 1 ? "; gewünscht wäre auch mehr" : "");
    }

    @Override
    public String frage(Set<Umfang> gewuenscht, Set<Umfang> angeboten) {
        return angeboten.isEmpty()
                ? "In welchem Umfang ist die Stelle zu besetzen?"
                : "In welchem Umfang soll gearbeitet werden: Vollzeit, Teilzeit oder Minijob?";
    }

    private static String liste(Set<Umfang> umfang) {
        return umfang.stream()
                .sorted(Collections.reverseOrder())
                .map(Umfang::bezeichnung)
                .collect(Collectors.joining(" oder "));
    }
}
