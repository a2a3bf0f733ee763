package de.passgenau.api.fristen.bestand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fristen.fall.Falldeutung;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;

/**
 * What is due in every case today: computed when a case changes, and for all cases when the day does; asked for without
 * a look at any document.
 */
public final class Fristenbestand extends Gedaechtnis<Fall, Fallfristen> {

    private final Fristenrechnung rechnung;
    private final Clock clock;
    private final Fristenliste liste = new Fristenliste();
    private volatile LocalDate stichtag;

    Fristenbestand(Fristenrechnung rechnung, Clock clock) {
        this.rechnung = rechnung;
        this.clock = clock;
        this.stichtag = LocalDate.now(clock);
    }

    @Override
    public String name() {
        return "fristen";
    }

    /** What these Fallmanager have to do by today, as far as the caller may know of it, by due day. */
    public List<Faelliges> faellig(Set<String> fallmanager, Sichtfilter sicht) {
        return heute().alle(Fristenfilter.faellig(fallmanager), sicht).stream().map(Faelliges::von).toList();
    }

    /** What these Fallmanager have still to do, due on these days, as far as the caller may know of it. */
    public List<Fristtermin> offene(Set<String> fallmanager, LocalDate von, LocalDate bis, Sichtfilter sicht) {
        return offene(Fristenfilter.offen(fallmanager, von, bis), sicht);
    }

    /** What has still to be done in a case, as far as the caller may know of it. */
    public List<Fristtermin> offene(String fall, Sichtfilter sicht) {
        return offene(Fristenfilter.offen(fall), sicht);
    }

    /** Whether something that is fulfilled by this has still to be done in a case by this day. */
    public boolean verlangt(String fall, Ereignisart erfuellung, LocalDate bis) {
        heute();
        return gemerktes(fall).stream()
                .flatMap(fristen -> fristen.posten().stream())
                .anyMatch(posten -> posten.zustand().istZuTun() && !posten.faellig().isAfter(bis)
                        && posten.regel().erfuelltDurch().contains(erfuellung));
    }

    private List<Fristtermin> offene(Fristenfilter filter, Sichtfilter sicht) {
        return heute().alle(filter, sicht).stream().map(Fristtermin::von).toList();
    }

    /** As of today. */
    Fristenliste heute() {
        rechneUm(LocalDate.now(clock));
        return liste;
    }

    LocalDate stichtag() {
        return stichtag;
    }

    /** All cases as of this day. */
    void rechneUm(LocalDate tag) {
        if (!tag.equals(stichtag)) {
            synchronized (this) {
                if (!tag.equals(stichtag)) {
                    denkeUm(fall -> Fallfristen.am(tag, fall.fall(), fall.lage(), rechnung));
                    stichtag = tag;
                }
            }
        }
    }

    @Override
    protected void vorAbgleich() {
        heute();
    }

    @Override
    protected Fallfristen merke(Fall objekt) {
        return Fallfristen.am(stichtag, Fallangaben.von(objekt), Falldeutung.lage(objekt), rechnung);
    }

    @Override
    protected void geaendert(@Nullable Fallfristen alt, @Nullable Fallfristen neu) {
        liste.tausche(alt == null ? List.of() : alt.posten(), neu == null ? List.of() : neu.posten());
    }

    @Override
    public int umfang() {
        return liste.anzahl();
    }
}
