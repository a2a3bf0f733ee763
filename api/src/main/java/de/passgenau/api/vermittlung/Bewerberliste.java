package de.passgenau.api.vermittlung;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Cases as certain eyes see them: page by page, one by its id, and while they change. */
public final class Bewerberliste<A> implements Knotenart<A> {

    private static final long VON_ANFANG = 0;
    private static final Ordnung NACH_BERUF = new Ordnung(Fallmerkmale.BERUF, false);

    private final Dokumentliste<Fall> liste;
    private final Blick<A> blick;
    private final Bewerberkennungen kennungen;
    private final Ereignismarken marken;

    public Bewerberliste(Dokumentliste<Fall> liste, Blick<A> blick, Bewerberkennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.blick = blick;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    public Connection<A> seite(Suche suche, Seitenangabe seite, Einsicht einsicht) {
        return sicht(einsicht).seite(suche, NACH_BERUF, seite).als(fall -> ansicht(fall, einsicht.anrufer()));
    }

    /** How many of those who are found have each value of a field; nobody is read or shown. */
    public Map<String, Long> zaehle(Suche suche, String feld, Einsicht einsicht) {
        return sicht(einsicht).zaehle(suche, List.of(feld))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(einer -> einer.getKey().getFirst(), Map.Entry::getValue));
    }

    private Listensicht<Fall> sicht(Einsicht einsicht) {
        return liste.fuer(blick.sicht.apply(einsicht.anrufer()), einsicht);
    }

    /** @param nach the mark of the last event that was seen; null to begin with the next change */
    public Flux<Stand<A>> beobachte(String id, @Nullable String nach, Einsicht einsicht) {
        var anrufer = einsicht.anrufer();
        var fallId = kennungen.fall(blick.typ, id, anrufer);
        var bezeichnung = kennungen.scoped(fallId, anrufer);
        var bekannt = new AtomicReference<>(nach == null
                ? jetzt(fallId, anrufer)
                : marken.version(bezeichnung, nach));
        return sicht(einsicht)
                .beobachte(fallId, nach == null ? null : VON_ANFANG)
                .map(fall -> ansicht(fall, anrufer))
                .filter(ansicht -> !Objects.equals(bekannt.getAndSet(stand(ansicht)), stand(ansicht)))
                .map(ansicht -> new Stand<>(marken.marke(bezeichnung, stand(ansicht)), ansicht));
    }

    /** What these eyes see now; what they don't see changes without a word. */
    private @Nullable Long jetzt(String fallId, Anrufer anrufer) {
        return liste.leser()
                .lade(fallId, blick.sicht.apply(anrufer))
                .map(fall -> stand(ansicht(fall, anrufer)))
                .orElse(null);
    }

    private long stand(A ansicht) {
        return blick.stand.applyAsLong(ansicht);
    }

    public String id(String fallId, Anrufer anrufer) {
        return kennungen.global(blick.typ, fallId, anrufer);
    }

    @Override
    public Class<A> typ() {
        return blick.typ;
    }

    @Override
    public Map<String, A> finde(Set<String> ids, Anrufer anrufer) {
        return liste.leser()
                .lade(kennungen.faelle(ids, anrufer), blick.sicht.apply(anrufer))
                .stream()
                .collect(Collectors.toMap(fall -> kennungen.scoped(fall.kennung(), anrufer),
                        fall -> ansicht(fall, anrufer)));
    }

    public A ansicht(Fall fall, Anrufer anrufer) {
        return blick.ansicht.apply(fall, kennungen.pseudonym(fall.kennung(), anrufer));
    }

    /**
     * Whose eyes.
     *
     * @param sicht which cases they may know of
     * @param ansicht what they see of a case, under its pseudonym
     * @param stand another number as soon as they see something else
     */
    public record Blick<A>(
            Class<A> typ,
            Function<Anrufer, Sichtfilter> sicht,
            BiFunction<Fall, String, A> ansicht,
            ToLongFunction<A> stand) {}

    /** A changed case, and the mark behind which to go on. */
    public record Stand<A>(String marke, A ansicht) {}
}
