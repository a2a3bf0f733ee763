package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;

/** The distance against the radius: with a car up to a multiple of it, without one a few kilometres more. */
final class Regionsregel implements Regel<Weg, Ziel> {

    private static final int METER_JE_KM = 1000;
    private static final int PROZENT = 100;
    private static final int ZU_WEIT = -1;
    private static final int AUTO_UNBEKANNT = -2;

    private final int amRand;
    private final int selberOrt;
    private final int zuschlag;
    private final int hoechstensProzent;
    private final int nahProzent;
    private final int weitProzent;
    private final int nahDarueber;
    private final int weitDarueber;
    private final int ohnePkwDarueber;
    private final int schwerErreichbar;
    private final int ohneHeimarbeit;

    Regionsregel(Gewichte gewichte) {
        amRand = gewichte.wert(Stellwert.REGION_AM_RAND);
        selberOrt = gewichte.wert(Stellwert.REGION_SELBER_ORT_KM) * METER_JE_KM;
        zuschlag = gewichte.wert(Stellwert.REGION_OHNE_PKW_ZUSCHLAG_KM) * METER_JE_KM;
        hoechstensProzent = gewichte.wert(Stellwert.REGION_PKW_HOECHSTENS_PROZENT);
        nahProzent = gewichte.wert(Stellwert.REGION_PKW_NAH_PROZENT);
        weitProzent = gewichte.wert(Stellwert.REGION_PKW_WEIT_PROZENT);
        nahDarueber = gewichte.wert(Stellwert.REGION_PKW_NAH_DARUEBER);
        weitDarueber = gewichte.wert(Stellwert.REGION_PKW_WEIT_DARUEBER);
        ohnePkwDarueber = gewichte.wert(Stellwert.REGION_OHNE_PKW_DARUEBER);
        schwerErreichbar = gewichte.wert(Stellwert.REGION_SCHWER_ERREICHBAR);
        ohneHeimarbeit = gewichte.wert(Stellwert.REGION_HEIMARBEIT_NICHT_VEREINBART);
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.REGION;
    }

    /** Beyond this distance in metres everything is excluded. */
    int reichweite(int radiusKm, boolean pkw) {
        int radius = radiusKm * METER_JE_KM;
        return pkw ? radius / PROZENT * hoechstensProzent : radius + zuschlag;
    }

    @Override
    public Urteil urteile(Weg weg, Ziel ziel) {
        if (ziel.ortlos()) {
            return istUnvereinbart(weg, ziel) ? Urteil.wert(ohneHeimarbeit) : Urteil.voll();
        }
        if (ziel.meter() == null || weg.radiusKm() == null) {
            return Urteil.unbekannt();
        }
        int promille = promille(weg.radiusKm(), weg.code(), ziel.meter(), ziel.code());
        return switch (promille) {
            case ZU_WEIT -> Urteil.ausgeschlossen();
            case AUTO_UNBEKANNT -> Urteil.unbekannt();
            default -> Urteil.wert(promille);
        };
    }

    /** Work from home that nobody agreed to; where there is a place to live at work, it can be done there. */
    private static boolean istUnvereinbart(Weg weg, Ziel ziel) {
        return ziel.zuHause() && !ziel.unterkunft() && !weg.heimarbeit();
    }

    /** The same in numbers, for a place that matters and is known: thousandths, or one of the two constants. */
    int promille(int radiusKm, int weg, int meter, int ziel) {
        int promille = bekannte(radiusKm, weg, meter, ziel);
        return promille == ZU_WEIT && !Weg.istPkwBekannt(weg) && meter <= reichweite(radiusKm, true)
                ? AUTO_UNBEKANNT
                : promille;
    }

    /** As without a car if nobody knows of one. */
    private int bekannte(int radiusKm, int weg, int meter, int ziel) {
        boolean pkw = Weg.hatPkw(weg);
        if (meter > reichweite(radiusKm, pkw)) {
            return ZU_WEIT;
        }
        int promille = promille(meter, radiusKm * METER_JE_KM, pkw);
        boolean schwer = !pkw && meter > selberOrt
                && (Ziel.istSchwerErreichbar(ziel) || Weg.istMobilitaetOffen(weg));
        return schwer ? promille * schwerErreichbar / Urteil.VOLL : promille;
    }

    private int promille(int meter, int radius, boolean pkw) {
        if (meter <= radius) {
            return meter <= selberOrt
                    ? Urteil.VOLL
                    : Urteil.VOLL - (Urteil.VOLL - amRand) * (meter / 100) / (radius / 100);
        }
        if (!pkw) {
            return ohnePkwDarueber;
        }
        if (meter <= radius / PROZENT * nahProzent) {
            return nahDarueber;
        }
        return meter <= radius / PROZENT * weitProzent ? weitDarueber : 0;
    }

    @Override
    public String begruende(Weg weg, Ziel ziel) {
        if (ziel.ortlos()) {
            return ortlos(weg, ziel);
        }
        if (ziel.meter() == null) {
            return "Die Entfernung ist nicht bekannt";
        }
        var strecke = Wegbeschreibung.strecke(ziel.meter(), weg.pkw(), weg.radiusKm());
        if (weg.radiusKm() == null) {
            return strecke + "; wie weit der Weg sein darf, ist nicht bekannt";
        }
        if (urteile(weg, ziel).istAusgeschlossen()) {
            return zuWeit(ziel.meter(), weg.radiusKm(), !Boolean.FALSE.equals(weg.pkw()));
        }
        int radius = weg.radiusKm() * METER_JE_KM;
        var satz = strecke + (ziel.meter() <= radius ? ", im Radius von " : ", über dem Radius von ") + weg.radiusKm()
                + " km";
        return satz + hindernis(weg, ziel);
    }

    private static String ortlos(Weg weg, Ziel ziel) {
        if (!ziel.zuHause()) {
            return "Eine Unterkunft wird gestellt, der Weg vom Wohnort spielt keine Rolle";
        }
        return "Gearbeitet wird zu Hause, der Wohnort spielt keine Rolle"
                + (istUnvereinbart(weg, ziel) ? "; Heimarbeit ist aber nicht vereinbart" : "");
    }

    private String zuWeit(int meter, int radiusKm, boolean pkw) {
        int hoechstens = reichweite(radiusKm, pkw) / METER_JE_KM;
        return Wegbeschreibung.strecke(meter, pkw, hoechstens) + ": zu weit, möglich sind beim Radius von " + radiusKm
                + " km " + (pkw ? "mit Auto" : "ohne Auto") + " höchstens " + hoechstens + " km";
    }

    private String hindernis(Weg weg, Ziel ziel) {
        boolean ohnePkw = !Boolean.TRUE.equals(weg.pkw());
        if (!ohnePkw || ziel.meter() == null || ziel.meter() <= selberOrt) {
            return "";
        }
        if (Ziel.istSchwerErreichbar(ziel.code())) {
            return ziel.nurMitPkw()
                    ? "; ohne Auto kaum zu erreichen"
                    : "; die Arbeit beginnt vor der ersten Fahrt";
        }
        return weg.mobilitaetOffen() ? "; die Mobilität ist noch ein offenes Hemmnis" : "";
    }

    @Override
    public String frage(Weg weg, Ziel ziel) {
        if (ziel.meter() == null) {
            return "Wo wohnt die Person, und wo ist der Arbeitsort?";
        }
        return weg.radiusKm() == null ? "Wie weit darf der Weg zur Arbeit sein?" : "Steht ein Auto zur Verfügung?";
    }
}
