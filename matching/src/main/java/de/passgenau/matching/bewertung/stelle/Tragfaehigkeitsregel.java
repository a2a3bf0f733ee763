package de.passgenau.matching.bewertung.stelle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** Whether a job carries somebody for whom work is still far: part time, calm, sitting, inclusive or with a coach. */
final class Tragfaehigkeitsregel
        implements
            Regel<Tragfaehigkeitsregel.Wer, Tragfaehigkeitsregel.Entlastung> {

    private final Gewichte gewichte;

    Tragfaehigkeitsregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** How near somebody is to the labour market. */
    enum Naehe {
        NAH, WEITER, FERN;

        static Naehe von(@Nullable Kundenkategorie kategorie) {
            return switch (kategorie) {
                case D -> WEITER;
                case E, X, Y, Z -> FERN;
                case A, B, C, S -> NAH;
                case null -> NAH;
            };
        }
    }

    /** How much a job spares whoever does it, beside its hours. */
    enum Schonung {
        KEINE, SCHONEND, GEFOERDERT;

        static Schonung von(Stelle stelle) {
            if (stelle.merkmale().contains(Stellenmerkmal.GEFOERDERT)) {
                return GEFOERDERT;
            }
            return worte(stelle).isEmpty() ? KEINE : SCHONEND;
        }

        private static List<String> worte(Stelle stelle) {
            var worte = new ArrayList<String>();
            if (stelle.belastungen().contains(Belastung.SITZEN)) {
                worte.add("sitzende Arbeit");
            }
            if (stelle.merkmale().contains(Stellenmerkmal.RUHIG)) {
                worte.add("ruhige Arbeit");
            }
            if (stelle.merkmale().contains(Stellenmerkmal.INKLUSION)) {
                worte.add("inklusiver Betrieb");
            }
            return worte;
        }
    }

    /** Who has to bear it, and how much she wants to work. */
    record Wer(Naehe naehe, Set<Umfang> gewuenscht) {}

    /** What makes it lighter.
     *
     * @param worte what spares in words, beside the hours */
    record Entlastung(Schonung schonung, Set<Umfang> umfang, List<String> worte) {

        static Entlastung von(Stelle stelle) {
            return new Entlastung(Schonung.von(stelle), stelle.umfang(), Schonung.worte(stelle));
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.TRAGFAEHIGKEIT;
    }

    @Override
    public Urteil urteile(Wer wer, Entlastung entlastung) {
        var schonung = schonung(wer, entlastung);
        return switch (wer.naehe()) {
            case NAH -> Urteil.voll();
            case WEITER -> schonung == Schonung.KEINE ? Urteil.wert(0) : Urteil.voll();
            case FERN -> switch (schonung) {
                case KEINE -> Urteil.wert(0);
                case SCHONEND -> Urteil.wert(gewichte.wert(Stellwert.TRAGFAEHIG_TEILWEISE));
                case GEFOERDERT -> Urteil.voll();
            };
        };
    }

    private static Schonung schonung(Wer wer, Entlastung entlastung) {
        return entlastung.schonung() == Schonung.KEINE && !weniger(wer, entlastung).isEmpty()
                ? Schonung.SCHONEND
                : entlastung.schonung();
    }

    /** Fewer hours spare those who want to work fewer hours, or have not said how many. */
    private static Set<Umfang> weniger(Wer wer, Entlastung entlastung) {
        var weniger = EnumSet.of(Umfang.TEILZEIT, Umfang.MINIJOB);
        weniger.retainAll(entlastung.umfang());
        weniger.removeIf(umfang -> !wer.gewuenscht().isEmpty() && !wer.gewuenscht().contains(umfang));
        return weniger;
    }

    @Override
    public String begruende(Wer wer, Entlastung entlastung) {
        var stelle = switch (schonung(wer, entlastung)) {
            case KEINE -> "die Stelle nimmt darauf keine besondere Rücksicht";
            case SCHONEND -> "die Stelle schont: " + schonendes(wer, entlastung);
            case GEFOERDERT -> "die Stelle ist gefördert und wird begleitet";
        };
        return switch (wer.naehe()) {
            case NAH -> "Nichts spricht dafür, dass die Stelle überfordert";
            case WEITER -> "Es gibt noch mehrere Hemmnisse; " + stelle;
            case FERN -> "Arbeit ist noch weit; " + stelle;
        };
    }

    private static String schonendes(Wer wer, Entlastung entlastung) {
        var worte = new ArrayList<String>();
        weniger(wer, entlastung).forEach(umfang -> worte.addFirst(umfang.bezeichnung()));
        worte.addAll(entlastung.worte());
        return String.join(", ", worte);
    }
}
