package de.passgenau.api.teilnahme;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerbericht;
import de.passgenau.catalogue.durchgang.teilnahme.Zielbewertung;
import de.passgenau.catalogue.durchgang.teilnahme.Zweck;
import org.jspecify.annotations.Nullable;

/**
 * A Teilnahme as somebody gets to see it who may know of its case.
 *
 * @param eine what the Durchgang keeps of it
 */
public record Teilnahme(
        Durchgang durchgang,
        de.passgenau.catalogue.durchgang.teilnahme.Teilnahme eine,
        Fall fall) implements Geschuetzt {

    private static final String TRENNER = "/";

    /** Of the Durchgang and its own; it never leaves the application in the clear. */
    String kennung() {
        return kennung(durchgang, eine.id());
    }

    static String kennung(Durchgang durchgang, TeilnahmeId teilnahme) {
        return durchgang.kennung() + TRENNER + teilnahme.wert();
    }

    /** In which Durchgang one with this id is; none if nobody has such an id. */
    static DurchgangId durchgang(String kennung) {
        return new DurchgangId(kennung.split(TRENNER, 2)[0]);
    }

    @Override
    public String bezug() {
        return fall.bezug();
    }

    public String vorname() {
        return fall.person().vorname();
    }

    public String nachname() {
        return fall.person().nachname();
    }

    public Zweck zweck() {
        return eine.zweck();
    }

    public String ziel() {
        return eine.zweck().ziel();
    }

    /** Whether somebody has said why, although the admission rule keeps her out. */
    public boolean trotzRegel() {
        return eine.trotzRegel();
    }

    public boolean teilzeit() {
        return eine.teilzeit();
    }

    public Dringlichkeit dringlichkeit() {
        return eine.dringlichkeit();
    }

    public List<Schritt> verlauf() {
        return eine.verlauf();
    }

    public @Nullable LocalDate antritt() {
        return eine.antritt().orElse(null);
    }

    public @Nullable LocalDate letzterTag() {
        return eine.letzterTag().orElse(null);
    }

    public List<Fehltag> fehltage() {
        return eine.traegerakte().fehltage();
    }

    public List<Traegerbericht> berichte() {
        return eine.traegerakte().berichte();
    }

    public List<Zielbewertung> bewertungen() {
        return eine.traegerakte().bewertungen();
    }
}
