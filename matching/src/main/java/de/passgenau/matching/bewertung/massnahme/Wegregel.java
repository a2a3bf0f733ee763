package de.passgenau.matching.bewertung.massnahme;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kilometer;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** How somebody gets to a Maßnahme: it comes, it fetches, it houses, or it is near enough. */
final class Wegregel implements Regel<Wegregel.Beweglich, Wegregel.Ort> {

    private static final int METER_JE_KM = 1000;
    private static final int PROZENT = 100;

    private final Gewichte gewichte;

    Wegregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** How far somebody goes. */
    record Beweglich(@Nullable Integer radiusKm, @Nullable Boolean pkw) {}

    /** Where a Maßnahme is, seen from a person.
     *
     * @param meter null if one of both places is unknown
     * @param fehlt which of them */
    record Ort(@Nullable Integer meter, boolean ueberall, boolean abholung, boolean unterkunft, Fehlt fehlt) {

        Ort(@Nullable Integer meter, boolean ueberall, boolean abholung, boolean unterkunft) {
            this(meter, ueberall, abholung, unterkunft, Fehlt.BEIDE);
        }
    }

    /** Which place nobody knows. */
    enum Fehlt {
        WOHNORT("Wo wohnt die Person?"),
        MASSNAHME("Wo findet die Maßnahme statt?"),
        BEIDE("Wo wohnt die Person, und wo findet die Maßnahme statt?");

        private final String frage;

        Fehlt(String frage) {
            this.frage = frage;
        }

        static Fehlt von(@Nullable Punkt wohnort, @Nullable Punkt massnahme) {
            if (wohnort == null) {
                return massnahme == null ? BEIDE : WOHNORT;
            }
            return MASSNAHME;
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.WEG;
    }

    @Override
    public Urteil urteile(Beweglich person, Ort ort) {
        if (ort.ueberall()) {
            return Urteil.voll();
        }
        return weg(person, ort.meter()).oderBesser(hilfe(ort));
    }

    /** Whoever lives there has no way at all. */
    private Urteil weg(Beweglich person, @Nullable Integer meter) {
        if (meter == null || person.radiusKm() == null) {
            return meter != null && meter < METER_JE_KM ? Urteil.voll() : Urteil.unbekannt();
        }
        return selbst(person.radiusKm() * METER_JE_KM, person.pkw(), meter);
    }

    /** Being fetched or housed, where the way is too far. */
    private Urteil hilfe(Ort ort) {
        if (ort.unterkunft()) {
            return Urteil.wert(gewichte.wert(Stellwert.WEG_DARUEBER));
        }
        boolean abgeholt = ort.abholung() && ort.meter() != null
                && ort.meter() <= gewichte.wert(Stellwert.WEG_ABHOLUNG_KM) * METER_JE_KM;
        return abgeholt ? Urteil.wert(gewichte.wert(Stellwert.WEG_ABHOLUNG)) : Urteil.ausgeschlossen();
    }

    private Urteil selbst(int radius, @Nullable Boolean pkw, int meter) {
        if (meter <= radius) {
            int verlust = (Urteil.VOLL - gewichte.wert(Stellwert.WEG_AM_RAND)) * (meter / 100);
            return Urteil.wert(Urteil.VOLL - verlust / Math.max(1, radius / 100));
        }
        int mitPkw = radius / PROZENT * gewichte.wert(Stellwert.WEG_PKW_HOECHSTENS_PROZENT);
        int ohnePkw = radius + gewichte.wert(Stellwert.WEG_OHNE_PKW_ZUSCHLAG_KM) * METER_JE_KM;
        if (meter <= ohnePkw && !Boolean.TRUE.equals(pkw) || meter <= mitPkw && Boolean.TRUE.equals(pkw)) {
            return Urteil.wert(gewichte.wert(Stellwert.WEG_DARUEBER));
        }
        return pkw == null && meter <= mitPkw ? Urteil.unbekannt() : Urteil.ausgeschlossen();
    }

    @Override
    public String begruende(Beweglich person, Ort ort) {
        if (ort.ueberall()) {
            return "Findet überall im Landkreis, online oder zu Hause statt";
        }
        if (ort.meter() == null) {
            return "Die Entfernung ist nicht bekannt" + (ort.unterkunft() ? "; man kann dort wohnen" : "");
        }
        var km = ort.meter() < METER_JE_KM
                ? "Am Wohnort"
                : Kilometer.angabe(ort.meter(), person.radiusKm()) + " entfernt";
        if (ort.unterkunft()) {
            return km + "; man kann dort wohnen";
        }
        if (ort.abholung()) {
            return km + "; Teilnehmende werden abgeholt, bis " + gewichte.wert(Stellwert.WEG_ABHOLUNG_KM) + " km weit";
        }
        return km + radius(person, ort, ort.meter());
    }

    private String radius(Beweglich person, Ort ort, int meter) {
        if (person.radiusKm() == null) {
            return meter < METER_JE_KM ? "" : "; wie weit der Weg sein darf, ist nicht bekannt";
        }
        return ", der Radius ist " + person.radiusKm() + " km"
                + (urteile(person, ort).istAusgeschlossen() ? ": zu weit" : "");
    }

    @Override
    public String frage(Beweglich person, Ort ort) {
        if (ort.meter() == null) {
            return ort.fehlt().frage;
        }
        return person.radiusKm() == null ? "Wie weit darf der Weg sein?" : "Steht ein Auto zur Verfügung?";
    }
}
