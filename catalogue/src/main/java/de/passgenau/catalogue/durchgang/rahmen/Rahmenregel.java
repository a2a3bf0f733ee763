package de.passgenau.catalogue.durchgang.rahmen;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-05: what the plan of a Durchgang has to agree with. */
enum Rahmenregel {

    ENDET_NACH_DEM_BEGINN("laufzeit.ende", "m-05.ende") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return rahmen.laufzeit().vorbei(rahmen.laufzeit().beginn());
        }
    },
    HAT_EINEN_PLATZ("plaetze.hoechstens", "m-05.plaetze") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return rahmen.plaetze().hoechstens() < 1;
        }
    },
    BRAUCHT_NICHT_MEHR_ALS_ER_HAT("plaetze.mindestens", "m-05.mindestens") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return nichtZwischen0Und(rahmen.plaetze().hoechstens(), rahmen.plaetze().mindestens());
        }
    },
    KOSTET_NICHT_MEHR_PLAETZE_ALS_ER_HAT("plaetze.bezahlt", "m-05.bezahlt") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return nichtZwischen0Und(rahmen.plaetze().hoechstens(), rahmen.plaetze().bezahlt());
        }
    },
    HAT_TEILZEIT_UNTER_SEINEN_PLAETZEN("plaetze.teilzeit", "m-05.teilzeit") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return nichtZwischen0Und(rahmen.plaetze().hoechstens(), rahmen.plaetze().teilzeit());
        }
    },
    LAESST_NICHT_VORHER_NACHRUECKEN("einstieg.nachruecken", "m-05.nachruecken") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return rahmen.einstieg().nachruecken() < 0;
        }
    },
    RESERVIERT_FUER_TAGE("vergabe.reservierungstage", "m-05.reservierungstage") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return nichtZwischen0Und(HOECHSTENS_RESERVIERT, rahmen.vergabe().reservierungstage());
        }
    },
    ZAEHLT_TAGE("uhr.nettotage", "m-05.nettotage") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            var tage = rahmen.uhr().nettotage();
            return tage != null && (tage < 1 || tage > HOECHSTENS_GEZAEHLT);
        }
    },
    SAGT_WO("ort.bezeichnung", "m-05.ort") {
        @Override
        boolean gebrochen(Rahmen rahmen) {
            return rahmen.ort().bezeichnung().isBlank();
        }
    };

    private static final int HOECHSTENS_RESERVIERT = 92;
    /** An Umschulung of three and a half years. */
    private static final int HOECHSTENS_GEZAEHLT = 920;

    private final String feld;
    private final String satz;

    Rahmenregel(String feld, String satz) {
        this.feld = feld;
        this.satz = satz;
    }

    abstract boolean gebrochen(Rahmen rahmen);

    Stream<Verstoss> verstoesse(Rahmen rahmen) {
        return Verstoss.of(feld, Verstossart.UNGUELTIG, satz).wenn(gebrochen(rahmen));
    }

    private static boolean nichtZwischen0Und(int hoechstens, int zahl) {
        return zahl < 0 || zahl > hoechstens;
    }
}
