package de.passgenau.matching.zulassung;

import java.math.BigDecimal;
import java.time.LocalDate;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** Living at most so many kilometres from a point, as the crow flies.
 *
 * @param ort what lies there; null if the point alone is known */
public record Umkreis(int km, Punkt mitte, @Nullable String ort) implements Merkmal {

    public static final int WEITESTER = 1000;
    private static final int METER = 1000;

    public Umkreis {
        if (km < 1 || km > WEITESTER) {
            throw new IllegalArgumentException("Umkreis von 1 bis " + WEITESTER + " km: " + km);
        }
        if (ort != null && !Gebiet.istName(ort)) {
            throw new IllegalArgumentException("Kein Ortsname: '" + ort + "'");
        }
        mitte = new Punkt(mitte.breite() + 0.0, mitte.laenge() + 0.0);
    }

    public Umkreis(int km, Punkt mitte) {
        this(km, mitte, null);
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var wohnort = profil.wohnort();
        return wohnort == null ? Urteil.UNBEKANNT : Urteil.von(wohnort.meterBis(mitte) <= km * METER);
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.WOHNORT;
    }

    @Override
    public String text() {
        return "Wohnort höchstens " + km + " km von "
                + (ort == null ? punkt() : Gebiet.zitiert(ort) + " (" + punkt() + ")");
    }

    @Override
    public String verlangt() {
        return "höchstens " + km + " km von " + wo();
    }

    private String wo() {
        return ort == null ? punkt() : ort;
    }

    private String punkt() {
        return BigDecimal.valueOf(mitte.breite()).toPlainString() + ", "
                + BigDecimal.valueOf(mitte.laenge()).toPlainString();
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var wohnort = profil.wohnort();
        return wohnort == null
                ? "Wohnort unbekannt"
                : "Wohnort " + (wohnort.meterBis(mitte) + METER - 1) / METER + " km "
                        + (ort == null ? "entfernt" : "von " + ort);
    }

    @Override
    public String frage() {
        return "Wo wohnt die Person?";
    }

    @Override
    public String nebensatz(boolean ja) {
        return (ja ? "höchstens " : "mehr als ") + km + " km von "
                + (ort == null ? punkt() : Gebiet.zitiert(ort)) + " entfernt wohnen";
    }
}
