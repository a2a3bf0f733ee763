package de.passgenau.api.liste;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.api.store.Aenderungen.Abonnement;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste.Treffer;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Pruefbericht;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/**
 * The list of one collection: pages for readers, changes for watchers. Own writes are in it when their caller is
 * answered; those of other processes follow by change feed and comparison.
 */
public final class Dokumentliste<A extends Dokument> implements Knotenart<A> {

    private static final Logger LOG = LoggerFactory.getLogger(Dokumentliste.class);
    private static final Ordnung NACH_AENDERUNG = new Ordnung(Sortierung.Feld.GEAENDERT_AM.name(), true);

    private final Listenquelle<A> quelle;
    private final Liste liste;
    private final Dokumentleser<A> leser;
    private final Seitenleser<A> seitenleser;
    private final Seitenmarken marken;
    private final Melder<A> melder;
    private final Map<String, A> eigene = new ConcurrentHashMap<>();

    private final Aenderungen aenderungen;
    private final String sammlung;
    private final Dokumentquelle<A> dokumente;
    private final Gefolge<A> gefolge;
    /** Many tell of documents at once, and nobody beside who makes entries anew, so that none of them is overtaken. */
    private final ReadWriteLock eintraege = new ReentrantReadWriteLock();
    private volatile int abweichungen;
    private @Nullable Abonnement abonnement;

    Dokumentliste(Dokumentleser<A> leser, Liste liste, Seitenmarken marken, Aenderungen aenderungen) {
        this.aenderungen = aenderungen;
        this.quelle = leser.quelle();
        this.sammlung = quelle.sammlung();
        this.liste = liste;
        this.leser = leser;
        this.seitenleser = new Seitenleser<>(leser);
        this.marken = marken;
        this.dokumente = new Dokumentquelle<>(leser, aenderungen);
        this.melder = new Melder<>(leser, objekt -> quelle.eintrag(objekt).sicht());
        this.gefolge = new Gefolge<>(dokumente);
    }

    /** From now on this follows the documents of the list; to be called before the application is ready. */
    public void folge(Folger<A> folger) {
        gefolge.nimmAuf(folger);
    }

    /** What this caller may know of. */
    public Listensicht<A> fuer(Einsicht einsicht) {
        return fuer(quelle.sicht(einsicht.anrufer()), einsicht);
    }

    /** What may be known of in this view of the documents. */
    public Listensicht<A> fuer(Sichtfilter sicht, Einsicht einsicht) {
        return new Listensicht<>(this, sicht, einsicht);
    }

    /** Reads documents by their sight; for who changes them. */
    public Dokumentleser<A> leser() {
        return leser;
    }

    /** A document of this caller's sight. */
    public Optional<A> lade(String id, Anrufer anrufer) {
        return quelle.offene(leser.lade(id, quelle.sicht(anrufer)).stream().toList(), anrufer).stream().findFirst();
    }

    @Override
    public Class<A> typ() {
        return quelle.typ();
    }

    @Override
    public Map<String, A> finde(Set<String> ids, Anrufer anrufer) {
        return quelle.offene(seitenleser.lade(ids, quelle.sicht(anrufer)), anrufer)
                .stream()
                .collect(Collectors.toMap(Dokument::kennung, Function.identity()));
    }

    /** A document with this value in this field, if there is one, whoever may know of it; for no answer. */
    public Optional<A> mit(String merkmal, String wert) {
        var suche = new Listensuche(Sichtfilter.alles(), Map.of(merkmal, Set.of(wert)), "", NACH_AENDERUNG,
                Ausschnitt.erste(1));
        var ids = liste.search(suche).treffer().stream().map(Treffer::id).toList();
        return ids.isEmpty() ? Optional.empty() : leser.lade(ids.getFirst(), Sichtfilter.alles());
    }

    /** Every later version of a document, whoever may know of it; for no answer. */
    public Flux<A> aenderungen(String id) {
        return melder.beobachte(id, null, Sichtfilter.alles());
    }

    /** Reads what a page shows. */
    Seitenleser<A> seitenleser() {
        return seitenleser;
    }

    /** What of a document decides who may know of it. */
    public Map<String, Set<String>> merkmaleDerSicht(A objekt) {
        return quelle.eintrag(objekt).sicht();
    }

    String name() {
        return quelle.typ().getSimpleName();
    }

    Liste engine() {
        return liste;
    }

    Seitenmarken marken() {
        return marken;
    }

    Melder<A> melder() {
        return melder;
    }

    /** Takes over what this process has just stored, before its caller is answered. */
    public void gespeichert(Collection<A> objekte) {
        objekte.forEach(objekt -> eigene.put(objekt.kennung(), objekt));
        ungestoert(eintraege.readLock(), () -> liste.put(objekte.stream().map(quelle::eintrag).toList()));
        for (var objekt : objekte) {
            aenderungen.melde(sammlung, new Aenderung(objekt.kennung(), objekt.version()));
            eigene.remove(objekt.kennung(), objekt);
        }
        gefolge.zeige();
    }

    /**
     * Makes the entries of these documents anew, and all that follows them, because of something that is not in the
     * documents themselves.
     */
    public void erneuere(Collection<String> ids) {
        var objekte = leser.lade(ids, Sichtfilter.alles());
        ungestoert(eintraege.writeLock(), () -> {
            var jetzige = objekte.stream()
                    .filter(objekt -> liste.version(objekt.kennung()) == objekt.version())
                    .toList();
            liste.replace(jetzige.stream().map(quelle::eintrag).toList());
            gefolge.erneuere(jetzige);
        });
    }

    /** Of those with one of these values, whoever may know of them. */
    public Set<String> kennungen(String merkmal, Set<String> werte) {
        var suche = new Listensuche(Sichtfilter.alles(), Map.of(merkmal, werte), "", NACH_AENDERUNG,
                Ausschnitt.erste(Math.max(1, liste.anzahl())));
        return liste.search(suche).treffer().stream().map(Treffer::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Of all that are in the list. */
    public Set<String> kennungen() {
        return liste.stand().keySet();
    }

    private static void ungestoert(Lock sperre, Runnable arbeit) {
        sperre.lock();
        try {
            arbeit.run();
        } finally {
            sperre.unlock();
        }
    }

    /** Takes out what this process has just deleted, before its caller is answered. */
    public void entfernt(String id) {
        aenderungen.melde(sammlung, new Aenderung(id, null));
    }

    /** Fills the list and what follows it, by one reading, and follows the store from now on. */
    void beginne() {
        abonnement = aenderungen.subscribe(sammlung, this::geaendert);
        var bekannt = aenderungen.bekannt(sammlung);
        liste.pflege().abgleichen(dokumente.mit(bekannt, gefolge::erfahre), new Fuellstand(sammlung));
        gefolge.fuelle(bekannt);
    }

    /** Puts right what differs from the documents although every change should have been told. */
    void vergleiche() {
        abweichungen = liste.pflege().abgleichen(dokumente, new Fuellstand(sammlung)).anzahl();
        if (abweichungen > 0) {
            LOG.warn("Liste {}: {} Einträge waren nicht wie ihre Dokumente und sind berichtigt", sammlung,
                    abweichungen);
        }
        gefolge.vergleiche();
    }

    /** How many entries the last comparison has put right. */
    int abweichungen() {
        return abweichungen;
    }

    Pruefbericht pruefe(Fortschritt fortschritt) {
        return liste.pflege().pruefen(dokumente, fortschritt);
    }

    Bereitschaft bereitschaft() {
        return liste.pflege().bereitschaft();
    }

    /** Told of one change at a time, by whichever process. */
    private void geaendert(Aenderung aenderung) {
        var version = aenderung.version();
        var objekt = version == null ? Optional.<A>empty() : objekt(aenderung.id(), version);
        objekt.ifPresentOrElse(vorhanden -> {
            if (isOwn(vorhanden)) {
                gefolge.uebernimm(vorhanden);
            } else {
                ungestoert(eintraege.readLock(), () -> liste.replace(quelle.eintrag(vorhanden)));
                gefolge.uebernimm(vorhanden);
                gefolge.zeige();
            }
            melder.melde(vorhanden);
        }, () -> {
            liste.remove(new Fassung(aenderung.id(), Long.MAX_VALUE));
            gefolge.entferne(aenderung.id());
            melder.entfernt(aenderung.id());
            seitenleser.vergiss(aenderung.id());
        });
    }

    /** Own writes are in the list before anybody is told, all of a call at once. */
    private boolean isOwn(A objekt) {
        return eigene.get(objekt.kennung()) == objekt;
    }

    /** What the list did not take over came too late, or was overtaken: then the store knows how it is. */
    private Optional<A> objekt(String id, long version) {
        var eigenes = eigene.get(id);
        return eigenes != null && eigenes.version() == version && liste.version(id) >= version
                ? Optional.of(eigenes)
                : leser.lade(id, Sichtfilter.alles());
    }

    String sammlung() {
        return sammlung;
    }

    Gefolge<A> gefolge() {
        return gefolge;
    }

    int umfang() {
        return liste.anzahl();
    }

    /** Follows the store no longer; {@link #beginne()} catches up with what happened in between. */
    void pausiere() {
        if (abonnement != null) {
            abonnement.close();
            abonnement = null;
        }
    }

    void close() {
        pausiere();
        liste.close();
    }
}
