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
    private final Zeiteinteilung zeit;

    Betreuungsregel(Gewichte gewichte) {
        this.gewichte = gewichte;
        this.zeit = new Zeiteinteilung(gewichte);
    }

    /** Whether children need somebody while the person is away; null if nobody has asked. */
    record Bedarf(@Nullable Boolean noetig) {}

    /** What a Maßnahme offers and takes. */
    record Angebot(boolean betreuung, Zeiteinteilung.Woche woche) {}

    @Override
    public Kriterium kriterium() {
        return Kriterium.KINDERBETREUUNG;
    }

    @Override
    public Urteil urteile(Bedarf bedarf, Angebot angebot) {
        if (angebot.betreuung() || Boolean.FALSE.equals(bedarf.noetig())) {
            return Urteil.voll();
        }
        if (istKurz(angebot)) {
            return bedarf.noetig() == null
                    ? Urteil.voll()
                    : Urteil.wert(gewichte.wert(Stellwert.BETREUUNG_FEHLT));
        }
        return bedarf.noetig() == null || zeit.mindestens(angebot.woche()) == null
                ? Urteil.unbekannt()
                : Urteil.ausgeschlossen();
    }

    private boolean istKurz(Angebot angebot) {
        return zeit.istKurz(zeit.mindestens(angebot.woche())) || zeit.istKurz(angebot.woche().pensum().bis());
    }

    @Override
    public String begruende(Bedarf bedarf, Angebot angebot) {
        if (angebot.betreuung()) {
            return "Kinder werden betreut";
        }
        if (bedarf.noetig() == null) {
            return "Keine Kinderbetreuung" + angebot.woche().bei()
                    + "; ob Kinder betreut werden müssen, ist nicht bekannt";
        }
        if (!bedarf.noetig()) {
            return "Keine Kinderbetreuung nötig";
        }
        return "Kinder müssen betreut werden, die Maßnahme hat keine Betreuung" + angebot.woche().bei()
                + (urteile(bedarf, angebot).art() == Urteil.Art.UNBEKANNT
                        ? "; wie viele Stunden sie dauert, ist nicht bekannt"
                        : "");
    }

    @Override
    public String frage(Bedarf bedarf, Angebot angebot) {
        return bedarf.noetig() == null ? "Müssen Kinder betreut werden?" : Stundenregel.FRAGE;
    }
}
