package de.passgenau.api.vermittlung.folge;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Folger;
import de.passgenau.api.vermittlung.folge.Wechsel.Herkunft;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.pflege.Bereitschaft;
import org.jspecify.annotations.Nullable;

/**
 * How all offers, or all persons, are now as far as it decides about hits, so that nobody has to read or map one to judge
 * it. Whatever changes goes into the sequence.
 */
public final class Bestand<A extends Dokument, T> implements Folger<A> {

    private static final int DOKUMENTE = 2_000;
    private static final int PORTION = 500;
    private static final Duration FRISCH = Duration.ofMinutes(5);

    private final Dokumentliste<A> liste;
    private final Abbild<A, T> abbild;
    private final Verteiler verteiler;
    private final Clock clock;
    private final Map<String, Stand<T>> staende = new ConcurrentHashMap<>();
    private final Map<String, Long> gesehen = new ConcurrentHashMap<>();
    /** What has just changed is what is shown next. */
    private final Cache<String, A> dokumente = Caffeine.newBuilder()
            .maximumSize(DOKUMENTE)
            .expireAfterWrite(FRISCH)
            .softValues()
            .build();
    private @Nullable LocalDate gelesenAm;

    Bestand(Dokumentliste<A> liste, Abbild<A, T> abbild, Verteiler verteiler, Clock clock) {
        this.clock = clock;
        this.liste = liste;
        this.abbild = abbild;
        this.verteiler = verteiler;
    }

    /** How it is now; null if there is none. */
    public @Nullable Stand<T> jetzt(String id) {
        return staende.get(id);
    }

    /** The same of one that has not arrived here yet, too. */
    public Optional<Stand<T>> stand(String id) {
        return Optional.ofNullable(staende.get(id))
                .or(() -> liste.leser()
                        .lade(id, Sichtfilter.alles())
                        .map(eines -> new Stand<>(0, eines.version(), abbild.bild(eines), abbild.anzeige(eines))));
    }

    public Set<String> ids() {
        return Set.copyOf(staende.keySet());
    }

    public Gegenstand gegenstand() {
        return abbild.gegenstand();
    }

    /** The document as it is now or a moment later, whoever may know of it. */
    public Optional<A> dokument(String id) {
        var stand = staende.get(id);
        var frisch = dokumente.getIfPresent(id);
        if (stand != null && frisch != null && frisch.version() >= stand.version()) {
            return Optional.of(frisch);
        }
        var gelesen = liste.leser().lade(id, Sichtfilter.alles());
        gelesen.ifPresent(eines -> merke(id, eines));
        return gelesen;
    }

    /** Whoever comes next, and is just as far behind, need not read it again. */
    private void merke(String id, A gelesen) {
        dokumente.asMap().merge(id, gelesen, (da, neues) -> neues.version() > da.version() ? neues : da);
    }

    /** A document as it is known, or will be. */
    public Bild<T> bild(A dokument, @Nullable Stand<T> bekannt) {
        return bekannt != null && bekannt.version() == dokument.version() ? bekannt.bild() : abbild.bild(dokument);
    }

    @Override
    public String name() {
        return "trefferfolge-" + abbild.gegenstand().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void uebernimm(A objekt) {
        gesehen.put(objekt.kennung(), objekt.version());
        verteiler.nimm(new Neuerung(objekt.kennung(), objekt, false));
    }

    @Override
    public void entferne(String id) {
        gesehen.remove(id);
        verteiler.nimm(new Neuerung(id, null, false));
    }

    @Override
    public void erfahre(List<A> gelesen) {
        for (var eines : gelesen) {
            if (gesehen.putIfAbsent(eines.kennung(), eines.version()) == null) {
                lerne(eines);
            }
        }
    }

    /** As it is found at the start: no change, unless it changed while nobody was there to see it. */
    private void lerne(A eines) {
        if (verteiler.istVersaeumt(abbild.gegenstand(), eines)) {
            verteiler.nimm(new Neuerung(eines.kennung(), eines, true));
        } else {
            staende.putIfAbsent(eines.kennung(),
                    new Stand<>(0, eines.version(), abbild.bild(eines), abbild.anzeige(eines)));
        }
    }

    @Override
    public int gleicheAb(Dokumente<A> alle) {
        var stand = alle.stand();
        liesAmNeuenTag(alle);
        var andere = stand.entrySet()
                .stream()
                .filter(eintrag -> !eintrag.getValue().equals(gesehen.get(eintrag.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        var verschwundene = gesehen.keySet().stream().filter(id -> !stand.containsKey(id)).toList();
        alle.lade(andere).forEach(this::uebernimm);
        verschwundene.forEach(this::entferne);
        return andere.size() + verschwundene.size();
    }

    /** On another day some offers no longer stand, and some persons have come of age. */
    private void liesAmNeuenTag(Dokumente<A> alle) {
        var heute = LocalDate.now(clock);
        var davor = gelesenAm;
        gelesenAm = heute;
        if (davor != null && !davor.equals(heute)) {
            var ids = List.copyOf(gesehen.keySet());
            for (int von = 0; von < ids.size(); von += PORTION) {
                alle.lade(ids.subList(von, Math.min(ids.size(), von + PORTION))).forEach(this::uebernimm);
            }
        }
    }

    @Override
    public int umfang() {
        return staende.size();
    }

    @Override
    public Bereitschaft bereitschaft() {
        return new Bereitschaft.Bereit();
    }

    /**
     * A document as it was last seen.
     *
     * @param dokument null if it is gone
     */
    private final class Neuerung implements Neuigkeit {

        private final String id;
        private final @Nullable A dokument;
        private final boolean versaeumt;
        private @Nullable Stand<T> neu;

        Neuerung(String id, @Nullable A dokument, boolean versaeumt) {
            this.id = id;
            this.dokument = dokument;
            this.versaeumt = versaeumt;
        }

        @Override
        public Gegenstand gegenstand() {
            return abbild.gegenstand();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public long version() {
            return dokument == null ? Long.MAX_VALUE : dokument.version();
        }

        @Override
        public Neuigkeit statt(Neuigkeit fruehere) {
            return fruehere instanceof Bestand<?, ?>.Neuerung andere && andere.versaeumt
                    ? new Neuerung(id, dokument, true)
                    : this;
        }

        @Override
        public Optional<Wechsel> wechsel() {
            var bisher = staende.get(id);
            if (dokument == null) {
                return Optional.ofNullable(bisher)
                        .map(alt -> wechsel(alt.version() + 1, Herkunft.BEKANNT, alt.bild()));
            }
            neu = new Stand<>(0, dokument.version(), abbild.bild(dokument), abbild.anzeige(dokument));
            if (versaeumt) {
                return Optional.of(wechsel(neu.version(), Herkunft.UNBEKANNT, null));
            }
            if (bisher == null) {
                return Optional.of(wechsel(neu.version(), Herkunft.NEU, null));
            }
            return neu.bild().equals(bisher.bild()) && neu.anzeige() == bisher.anzeige()
                    ? Optional.empty()
                    : Optional.of(wechsel(neu.version(), Herkunft.BEKANNT, bisher.bild()));
        }

        private Wechsel wechsel(long version, Herkunft herkunft, @Nullable Bild<T> vorher) {
            return new Wechsel(0, abbild.gegenstand(), id, version, herkunft, vorher);
        }

        @Override
        public void gilt(long stelle) {
            if (dokument == null) {
                dokumente.invalidate(id);
                staende.remove(id);
                verteiler.vergiss(abbild.gegenstand(), id);
            } else {
                var stand = Objects.requireNonNull(neu);
                dokumente.put(id, dokument);
                staende.merge(id, new Stand<>(stelle, stand.version(), stand.bild(), stand.anzeige()),
                        (alt, jetzt) -> stelle > 0
                                ? jetzt
                                : new Stand<>(alt.stelle(), jetzt.version(), jetzt.bild(),
                                        jetzt.anzeige()));
            }
        }
    }
}
