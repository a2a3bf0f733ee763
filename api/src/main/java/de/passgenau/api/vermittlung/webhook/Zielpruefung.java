package de.passgenau.api.vermittlung.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Where may be sent to: over TLS, to addresses that the internet has, or to those alone that the operator names; so that
 * nobody reaches by this server what he could not reach himself.
 */
@Component
public class Zielpruefung {

    private static final Set<String> HIER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean lokal;
    private final List<String> namen;
    private final List<Netz> netze;

    Zielpruefung(Webhookeinstellungen einstellungen) {
        lokal = einstellungen.lokal();
        namen = einstellungen.ziele()
                .stream()
                .filter(ziel -> !Netz.istNetz(ziel))
                .map(ziel -> ziel.strip().toLowerCase(Locale.ROOT))
                .toList();
        netze = einstellungen.ziele().stream().filter(Netz::istNetz).map(Netz::von).toList();
    }

    /** The address if it is one that could be sent to; which machine a name means is looked at with each delivery. */
    public Optional<URI> lies(String adresse) {
        try {
            var uri = new URI(adresse.strip());
            var ganz = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return ganz && ("https".equalsIgnoreCase(uri.getScheme())
                    || "http".equalsIgnoreCase(uri.getScheme()) && istHier(uri)) && (istName(uri) || darf(uri))
                            ? Optional.of(uri)
                            : Optional.empty();
        } catch (URISyntaxException | UnknownHostException keine) {
            return Optional.empty();
        }
    }

    private static boolean istName(URI uri) {
        return !uri.getHost().matches("[0-9.]+|\\[.*]");
    }

    private boolean istHier(URI uri) {
        return lokal && HIER.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether every machine behind this name may be sent to. The machine that is then asked has to prove by a certificate
     * that it has this name before anything is said to it, so that a name that changes in between leads nowhere.
     */
    public boolean darf(URI ziel) throws UnknownHostException {
        var adressen = InetAddress.getAllByName(ziel.getHost().replaceAll("[\\[\\]]", ""));
        return istHier(ziel)
                ? Stream.of(adressen).allMatch(InetAddress::isLoopbackAddress)
                : istGenannt(ziel.getHost()) || Stream.of(adressen).allMatch(this::darf);
    }

    private boolean darf(InetAddress adresse) {
        return namen.isEmpty() && netze.isEmpty()
                ? Netz.istOeffentlich(adresse)
                : netze.stream().anyMatch(netz -> netz.enthaelt(adresse));
    }

    private boolean istGenannt(String host) {
        var klein = host.toLowerCase(Locale.ROOT);
        return namen.stream()
                .anyMatch(name -> name.startsWith("*.") ? klein.endsWith(name.substring(1)) : klein.equals(name));
    }
}
