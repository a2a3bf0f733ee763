package de.passgenau.api.vermittlung.webhook.strecke;

import de.passgenau.api.vermittlung.folge.Verteiler;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.vollmacht.Vollmachten;
import de.passgenau.api.vermittlung.webhook.Mitschrift;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.Weckruf;
import de.passgenau.api.vermittlung.webhook.strecke.Streckenaufsicht.Aufsichtsstand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets addresses follow what changes. */
@Configuration(proxyBeanMethods = false)
class StreckeConfiguration {

    @Bean
    Aufsichtsstand aufsichtsstand(Mitschrift<Webhook> webhooks, Mitschrift<Suchauftrag> auftraege,
            Vollmachten vollmachten) {
        return new Aufsichtsstand(webhooks, auftraege, vollmachten);
    }

    @Bean
    Streckenaufsicht streckenaufsicht(Streckengang gang, Streckenende ende, Aufsichtsstand stand,
            Verteiler verteiler) {
        return new Streckenaufsicht(gang, ende, stand, verteiler);
    }

    /** Works when an offer, a profile, a search or an address has changed. */
    @Bean
    Weckruf streckenuhr(Streckenaufsicht aufsicht, Aufsichtsstand stand) {
        var uhr = new Weckruf("webhook-treffer", aufsicht::gehe);
        aufsicht.wecker(uhr::wecke);
        stand.webhooks().melde(aufsicht::hoere);
        stand.auftraege().melde(aufsicht::hoereAuftrag);
        return uhr;
    }
}
