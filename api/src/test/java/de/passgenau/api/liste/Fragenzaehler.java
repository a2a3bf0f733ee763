package de.passgenau.api.liste;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import de.passgenau.api.store.Aenderungen;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import org.jspecify.annotations.Nullable;

/** Notes what the engine is asked for by who uses a list in place of the real one, which answers. */
public final class Fragenzaehler {

    private final Queue<Listensuche> fragen = new ConcurrentLinkedQueue<>();

    public <A extends Dokument> Dokumentliste<A> vor(Dokumentliste<A> echte, Aenderungen aenderungen) {
        var engine = (Liste) Proxy.newProxyInstance(Liste.class.getClassLoader(), new Class<?>[] {Liste.class},
                (unused, methode, argumente) -> frage(echte.engine(), methode, argumente));
        return new Dokumentliste<>(echte.leser(), engine, echte.marken(), aenderungen);
    }

    @Nullable
    private Object frage(Liste engine, Method methode, Object @Nullable [] argumente) throws Throwable {
        if (argumente != null && argumente[0] instanceof Listensuche suche) {
            fragen.add(suche);
        }
        try {
            return methode.invoke(engine, argumente);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    public List<Listensuche> fragen() {
        return List.copyOf(fragen);
    }
}
