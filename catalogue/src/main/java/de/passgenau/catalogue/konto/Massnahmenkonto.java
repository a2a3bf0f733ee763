package de.passgenau.catalogue.konto;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Ausgang;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The account of one Fall. It is opened with the first claim on a Maßnahme or an offer of work; each claim is made here
 * before a place is taken or an offer is proposed, follows what becomes of the Teilnahme or the proposal, and is released if
 * none came of it.
 *
 * @param schema       version of the document's form
 * @param vormerkungen all that ever were, the oldest first
 * @param stellen      the last claim on each offer of work; missing in former versions
 */
@Document("massnahmenkonten")
public record Massnahmenkonto(
        @Id Fallkennung fall,
        @Version long version,
        int schema,
        List<Vormerkung> vormerkungen,
        List<Stellenvormerkung> stellen,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public Massnahmenkonto {
        vormerkungen = List.copyOf(vormerkungen);
        stellen = List.copyOf(Objects.requireNonNullElse(stellen, List.of()));
        if (vormerkungen.stream().map(Vormerkung::teilnahme).distinct().count() < vormerkungen.size()) {
            throw new IllegalArgumentException("A Teilnahme is claimed once, got " + vormerkungen);
        }
    }

    public static Massnahmenkonto eroeffnet(Fallkennung fall, Spur spur) {
        return new Massnahmenkonto(fall, 0, SCHEMA, List.of(), List.of(), spur);
    }

    /** Claims a Maßnahme; once more after it was released, too. */
    public Ausgang<Massnahmenkonto> vormerken(Vormerken tat, Spur fortgesetzt) {
        if (vormerkungen.stream().anyMatch(eine -> betrifft(eine, tat) && eine.stand() != Vormerkstand.FREI)) {
            return new Ausgang.Vollzogen<>(this);
        }
        return Ausgang.von(tat.verstoesse(this), () -> {
            var neue = new Vormerkung(tat.teilnahme(), tat.durchgang(), tat.gleichartig(), fortgesetzt.geaendertAm(),
                    Vormerkstand.VORGEMERKT, null, tat.grund());
            return mit(Stream.concat(andere(tat.teilnahme()), Stream.of(neue)), fortgesetzt);
        });
    }

    private static boolean betrifft(Vormerkung eine, Vormerken tat) {
        return eine.teilnahme().equals(tat.teilnahme()) && eine.durchgang().equals(tat.durchgang());
    }

    /**
     * Follows what has become of the claims.
     *
     * @param wirkliche all Teilnahmen of this Fall, read after the account was
     * @param verpasste those that can come to nothing any more; nobody was at them
     * @param seit      claims made before are released if there is no Teilnahme; whoever made them is not at it any more
     */
    public Massnahmenkonto abgeglichen(Collection<Teilnahme> wirkliche, Set<TeilnahmeId> verpasste, Instant seit,
            Spur fortgesetzt) {
        Map<TeilnahmeId, Teilnahme> nachId = wirkliche.stream()
                .collect(Collectors.toMap(Teilnahme::id, Function.identity()));
        var neue = vormerkungen.stream().map(eine -> {
            var wirklich = nachId.get(eine.teilnahme());
            if (wirklich == null) {
                return ohneTeilnahme(eine, seit);
            }
            return verpasste.contains(eine.teilnahme()) ? eine.frei() : eine.nach(wirklich);
        }).toList();
        return neue.equals(vormerkungen) ? this : mit(neue.stream(), fortgesetzt);
    }

    private static Vormerkung ohneTeilnahme(Vormerkung eine, Instant seit) {
        return eine.stand() == Vormerkstand.VORGEMERKT && eine.am().isBefore(seit) ? eine.frei() : eine;
    }

    private Massnahmenkonto mit(Stream<Vormerkung> neue, Spur fortgesetzt) {
        return new Massnahmenkonto(fall, version, schema, neue.toList(), stellen, fortgesetzt);
    }

    /** claims an offer for one proposal; once more after the former one has ended, for a reason. */
    public Ausgang<Massnahmenkonto> beanspruchen(Stellenanspruch tat, Spur fortgesetzt) {
        var bisher = auf(tat.stelle());
        return bisher.filter(eine -> eine.gilt(tat)).isPresent()
                ? new Ausgang.Vollzogen<>(this)
                : Ausgang.von(tat.verstoesse(bisher.orElse(null)),
                        () -> mit(tat.vormerkung(fortgesetzt.geaendertAm()), fortgesetzt));
    }

    /** The proposal has ended, or has never come to be. */
    public Massnahmenkonto beendet(String vorschlag, Spur fortgesetzt) {
        return stellen.stream()
                .filter(eine -> eine.offen() && eine.vorschlag().equals(vorschlag))
                .findFirst()
                .map(eine -> mit(eine.beendet(), fortgesetzt))
                .orElse(this);
    }

    public Optional<Stellenvormerkung> auf(String stelle) {
        return stellen.stream().filter(eine -> eine.stelle().equals(stelle)).findFirst();
    }

    private Massnahmenkonto mit(Stellenvormerkung neue, Spur fortgesetzt) {
        var andere = stellen.stream().filter(eine -> !eine.stelle().equals(neue.stelle()));
        return new Massnahmenkonto(fall, version, schema, vormerkungen,
                Stream.concat(andere, Stream.of(neue)).toList(), fortgesetzt);
    }

    /** Whether there is a claim for the same Durchgang already that has not ended. */
    boolean hatOffene(Vormerken tat) {
        return andere(tat.teilnahme()).anyMatch(eine -> istDieselbe(eine, tat));
    }

    /** All claims that a new one may repeat; one that stands in its way anyhow is none of them. */
    Stream<Vormerkung> fruehere(Vormerken tat) {
        return andere(tat.teilnahme()).filter(eine -> !istDieselbe(eine, tat));
    }

    private static boolean istDieselbe(Vormerkung eine, Vormerken tat) {
        return eine.stand().offen() && eine.durchgang().equals(tat.durchgang());
    }

    /** All claims but the one for this Teilnahme. */
    private Stream<Vormerkung> andere(TeilnahmeId teilnahme) {
        return vormerkungen.stream().filter(eine -> !eine.teilnahme().equals(teilnahme));
    }

    @Override
    public String kennung() {
        return fall.wert();
    }
}
