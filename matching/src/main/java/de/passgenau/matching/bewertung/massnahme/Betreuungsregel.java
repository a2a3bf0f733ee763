package de.passgenau.matching.bewertung.massnahme;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import org.jspecify.annotations.Nullable;

/** Children who have to be looked after against childcare at the Maßnahme, from some hours a week on. */
final class Betreuungsregel implements Regel<Betreuungsregel.Bedarf, Betreuungsregel.Angebot> {

    private final Gewichte gewichte;

    Betreuungsregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** Whether children need somebody while the person is away; null if nobody has asked. */
    record Bedarf(@Nullable Boolean noetig) {}

    /** What a Maßnahme offers and takes. */
    record Angebot(boolean betreuung, int stunden) {}

    @Override
    public Kriterium kriterium() {
        return Kriterium.KINDERBETREUUNG;
    }

    @Override
    public Urteil urteile(Bedarf bedarf, Angebot angebot) {
        if (angebot.betreuung() || Boolean.FALSE.equals(bedarf.noetig())) {
            return Urteil.voll();
        }
        boolean viel = angebot.stunden() >= gewichte.wert(Stellwert.BETREUUNG_AB_STUNDEN);
        if (bedarf.noetig() == null) {
            return viel ? Urteil.unbekannt() : Urteil.voll();
        }
        return viel ? Urteil.ausgeschlossen() : Urteil.wert(gewichte.wert(Stellwert.BETREUUNG_FEHLT));
    }

    @Override
    public String begruende(Bedarf bedarf, Angebot angebot) {
        if (angebot.betreuung()) {
            return "Kinder werden betreut";
        }
        var stunden = " bei " + angebot.stunden() + (angebot.stunden() == 1 ? " Stunde" : " Stunden") + " in der Woche";
        if (bedarf.noetig() == null) {
            return "Keine Kinderbetreuung" + stunden + "; ob Kinder betreut werden müssen, ist nicht bekannt";
        }
        return bedarf.noetig()
                ? "Kinder müssen betreut werden, die Maßnahme hat keine Betreuung" + stunden
                : "Keine Kinderbetreuung nötig";
    }

    @Override
    public String frage(Bedarf bedarf, Angebot angebot) {
        return "Müssen Kinder betreut werden?";
    }
}
