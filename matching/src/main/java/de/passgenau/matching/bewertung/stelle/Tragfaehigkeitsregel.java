package de.passgenau.matching.bewertung.stelle;

import java.util.Set;
import java.util.TreeSet;

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
            Regel<Tragfaehigkeitsregel.Naehe, Tragfaehigkeitsregel.Schonung> {

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

    /** How much a job spares whoever does it. */
    enum Schonung {
        KEINE, SCHONEND, GEFOERDERT;

        private static final Set<Stellenmerkmal> SCHONENDES = Set.of(Stellenmerkmal.RUHIG, Stellenmerkmal.INKLUSION);

        static Schonung von(Stelle stelle) {
            if (stelle.merkmale().contains(Stellenmerkmal.GEFOERDERT)) {
                return GEFOERDERT;
            }
            boolean wenig = stelle.umfang().contains(Umfang.TEILZEIT) || stelle.umfang().contains(Umfang.MINIJOB);
            boolean schonend = wenig || stelle.belastungen().contains(Belastung.SITZEN)
                    || new TreeSet<>(stelle.merkmale()).stream().anyMatch(SCHONENDES::contains);
            return schonend ? SCHONEND : KEINE;
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.TRAGFAEHIGKEIT;
    }

    @Override
    public Urteil urteile(Naehe naehe, Schonung schonung) {
        return switch (naehe) {
            case NAH -> Urteil.voll();
            case WEITER -> schonung == Schonung.KEINE ? Urteil.wert(0) : Urteil.voll();
            case FERN -> switch (schonung) {
                case KEINE -> Urteil.wert(0);
                case SCHONEND -> Urteil.wert(gewichte.wert(Stellwert.TRAGFAEHIG_TEILWEISE));
                case GEFOERDERT -> Urteil.voll();
            };
        };
    }

    @Override
    public String begruende(Naehe naehe, Schonung schonung) {
        var stelle = switch (schonung) {
            case KEINE -> "die Stelle nimmt darauf keine besondere Rücksicht";
            case SCHONEND -> "die Stelle schont: Teilzeit, sitzend, ruhig oder inklusiv";
            case GEFOERDERT -> "die Stelle ist gefördert und wird begleitet";
        };
        return switch (naehe) {
            case NAH -> "Nichts spricht dafür, dass die Stelle überfordert";
            case WEITER -> "Es gibt noch mehrere Hemmnisse; " + stelle;
            case FERN -> "Arbeit ist noch weit; " + stelle;
        };
    }
}
