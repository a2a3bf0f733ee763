package de.passgenau.api.eingliederung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** A case that somebody works on day by day, as tests tell it. */
public final class Fallarbeit {

    /** The numbers of the Uckermark. */
    public static final Vorgaben UCKERMARK = new Vorgaben(6, 15, 1, 25, 18, 6, 6,
            new Vorgaben.Wiedervorlagen(6, 12, 3, 1),
            new Vorgaben.Uebergaenge(6, MonthDay.of(9, 30), 2, MonthDay.of(1, 31), 6, 24),
            new Vorgaben.Vorlaeufe(3, 2, 1, 1));

    private static final String FALLMANAGERIN = "anna";

    private final AtomicInteger kennungen = new AtomicInteger();
    private final List<Tat> getan = new ArrayList<>();
    private Personenlage person;
    private LocalDate tag;
    private LocalTime uhrzeit = LocalTime.MAX;
    private Fallverlauf akte = Fallverlauf.neu();

    private Fallarbeit(Personenlage person, LocalDate tag) {
        this.person = person;
        this.tag = tag;
    }

    /** With somebody of 35 years. */
    public static Fallarbeit am(String tag) {
        return mit(geboren("1990-05-04"), tag);
    }

    public static Fallarbeit mit(Personenlage person, String tag) {
        return new Fallarbeit(person, LocalDate.parse(tag));
    }

    public static Personenlage geboren(String tag) {
        return new Personenlage(LocalDate.parse(tag), false, false, false, null);
    }

    public Fallarbeit dann(String spaeter) {
        tag = LocalDate.parse(spaeter);
        return this;
    }

    /** At this time of the day; without it at its end. */
    public Fallarbeit um(String zeit) {
        uhrzeit = LocalTime.parse(zeit);
        return this;
    }

    public Fallarbeit nunIst(Personenlage andere) {
        person = andere;
        return this;
    }

    /** Done, and nothing speaks against it. */
    public Fallarbeit tut(Tat... taten) {
        for (var tat : taten) {
            var ergebnis = versucht(tat);
            assertThat(ergebnis.fehler()).as(tat.toString()).isEmpty();
            akte = Objects.requireNonNull(ergebnis.stand());
            getan.add(tat);
        }
        return this;
    }

    public Ergebnis<Fallverlauf> versucht(Tat tat) {
        return Eingliederung.vollziehe(akte, tat, umstaende());
    }

    /** All that was done. */
    List<Tat> taten() {
        return List.copyOf(getan);
    }

    /** Which sentences speak against it. */
    public List<String> gruende(Tat tat) {
        return versucht(tat).fehler().stream().map(Verstoss::satz).toList();
    }

    public LocalDate heute() {
        return tag;
    }

    public Umstaende umstaende() {
        return new Umstaende(tag.atTime(uhrzeit), FALLMANAGERIN, person, UCKERMARK,
                () -> new EintragId("e" + kennungen.incrementAndGet()));
    }

    public Lage lage() {
        return Lage.von(akte, umstaende());
    }

    public Fallverlauf voll() {
        return akte;
    }

    /** What of it holds today. */
    public Fallverlauf akte() {
        return lage().akte();
    }

    /** The id of the last entry of this kind. */
    public EintragId letzte(Class<? extends Eintrag> art) {
        return akte().eintraege()
                .filter(art::isInstance)
                .reduce((frueher, spaeter) -> spaeter)
                .map(Eintrag::id)
                .orElseThrow();
    }
}
