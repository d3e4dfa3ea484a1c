package org.backfile.parsing;

import java.util.HashMap;
import java.util.Map;

/** The table of words that hint, wherever in a line they stand, at what the line is; a hint is weighed with others, it decides nothing. */
enum GiveAways {
    SHARE("facebook twitter whatsapp linkedin pinterest reddit flipboard tumblr telegram instagram tiktok youtube bluesky threads x.com messenger xing pocket viber vk tweet share shares teilen merken drucken"
            + " partager compartir compartilhar partilhar condividi delen udostępnij sdílet del dela dele paylaş поделиться поделитесь поширити شارك مشاركة שתפו שיתוף اشتراک शेयर 分享 シェア 공유 페이스북 트위터 print copy link email mail e-mail rss"),
    SIGN_UP("newsletter newsletters subscribe subscriber subscribers subscription sign inbox alerts register login log account unlock abo abonnement abonnieren abonnez abonné abonnés abonneren anmelden registrieren inscrivez suscríbete suscribirse"
            + " suscripción suscriptores boletín assine assinatura assinante iscriviti abbonati abbonamento nieuwsbrief aanmelden subskrybuj prenumerata zaloguj odebírat předplatné přihlásit abonner abonnent prenumerera nyhetsbrev nyhedsbrev logg logga"
            + " bülten abone подписка подпишитесь подписаться підписатися підпишіться рассылка اشترك نشرة הירשמו ניוזלטר خبرنامه सब्सक्राइब 订阅 登录 登録 会員 ログイン 구독 로그인 premium gratis kostenlos free"),
    RELATED("related lesen auch weitere passend thema themen interessant interessieren verwandte aussi lire également también lea leia também leggi anche correlati lees ook meer czytaj także też więcej čtěte také více læs les også läs också mer"
            + " ilgili benzer haberler читайте также еще ещё теж також اقرأ أيضا المزيد קראו גם עוד بیشتر بخوانید पढ़ें और 相关 阅读 推荐 関連 記事 관련 기사 recommended trending popular stories meistgelesen meistgelesene mehr more next latest top"),
    ADVERT("advertisement advertising sponsored sponsor partner partners deals deal shop coupon coupons gutscheine gutschein rabatt anzeige werbung publicité annonce annonsørinnhold annonse annons publicidad publicidade pubblicità advertentie reklama"
            + " reklam реклама إعلان פרסומת تبلیغات विज्ञापन 广告 廣告 広告 광고 casino affiliate commission amazon"),
    COMMENTS("comment comments commenting kommentar kommentare kommentieren kommentarer commentaires commentaire commenter comentarios comentar comentários commenti commenta reacties reageer komentarze skomentuj komentáře diskuse debatt diskussion"
            + " yorum yorumlar комментарии комментарий комментировать коментарі تعليق تعليقات תגובות نظر नظرات टिप्पणी 评论 評論 コメント 댓글 reply replies join conversation"),
    PRIVACY("cookie cookies privacy consent gdpr datenschutz datenschutzerklärung einwilligung zustimmen zustimmung inhalte personenbezogene drittplattformen externe extern confidentialité données consentement privacidad privacidade consenso"
            + " prywatności soukromí personvern integritet gizlilik конфиденциальности приватності خصوصية פרטיות 隐私 プライバシー 개인정보 terms policy agb nutzungsbedingungen impressum conditions policies javascript browser adblock"),
    CREDIT("getty imago afp reuters ap dpa epa efe ansa alamy shutterstock pixabay unsplash istock zuma pa bloomberg tass lapresse anadolu keystone apa ritzau ntb tt pap čtk foto fotos photo photos photograph photographer bild bilder image images"
            + " picture pictures picture-alliance archivbild symbolbild symbolfoto fotografía fotografia fotograf zdjęcie fot snímek фото تصوير صورة צילום عکس फोटो 摄影 图片 写真 撮影 사진 courtesy handout credit bildrechte bildquelle quelle crédit crédito"),
    AUTHOR("author authors writer journalist reporter correspondent editor columnist contributor autor autorin autoren redakteur redakteurin redaktion korrespondent journalistin volontär auteur rédaction journaliste redactor redacción periodista"
            + " redação jornalista repórter autore redazione giornalista redactie verslaggever autorka dziennikarz redakce redaktor journalisten skribent muhabir yazar автор корреспондент журналист автори كاتب مراسل כתב כתבת نویسنده خبرنگار लेखक 记者 作者 編集 記者 기자"),
    PUBLISHED("published posted date publicado publicada publicação publié publiée publicat pubblicato pubblicata gepubliceerd geplaatst veröffentlicht erschienen publiziert erstellt stand datum publisert publiceret publicerad opublikowano publikacja"
            + " publikováno vydáno zveřejněno yayın yayınlanma giriş опубликовано опубліковано дата نشر نُشر النشر תאריך פורסם منتشر انتشار प्रकाशित 发布 發布 发表 時間 时间 公開 掲載 配信 입력 등록 작성"),
    UPDATED("updated update modified edited aktualisiert aktualisierung geändert modifié modifiée jour actualizado actualizada atualizado atualizada aggiornato aggiornata bijgewerkt gewijzigd oppdatert opdateret ajourført uppdaterad"
            + " zaktualizowano aktualizacja aktualizováno aktualizace güncelleme güncellendi обновлено изменено оновлено تحديث עודכן עדכון به‌روزرسانی अपडेट 更新 最終 수정 업데이트 ago"),
    MEDIA("video videos watch listen audio podcast podcasts gallery photos slideshow live stream episode play anhören abspielen sehen hören vidéo écouter regarder vídeo escuchar ver ouvir assista ascolta guarda luister bekijk wideo posłuchaj poslechněte"
            + " lytt hør lyssna se izle dinle видео смотрите слушать відео فيديو استمع شاهد וידאו צפו האזינו ویدیو वीडियो 视频 動画 영상 volume loading transcript"),
    NAVIGATION("home menu search login close back previous next page navigation categories category archive contact about careers help faq startseite suche menü kontakt newsticker accueil recherche inicio buscar contacto cerca contatti zoeken szukaj hledat søk sök ara"
            + " поиск меню главная пошук بحث חיפוש جستجو खोजें 搜索 首页 検索 검색 show hide see view all click browse download app skip top"),
    RIGHTS("© copyright rights reserved rechte vorbehalten droits réservés derechos reservados direitos diritti riservati riproduzione riservata rechten voorbehouden prawa zastrzeżone práva vyhrazena rettigheter rättigheter hakları saklıdır права защищены"
            + " захищені حقوق محفوظة זכויות शमूरोत 版权 無断転載 무단 금지 재배포 reproduction republish permission syndication"),
    YOU("you your yours sie ihr ihre ihren ihrem ihrer du dein deine vous votre vos tu tus usted su você seu sua voi vostro uw jouw jij twój twoje vám váš din ditt dine sizin вы ваш ваша вас ви ваші آپ أنت لك שלך شما आप 您 你 あなた"),
    WE("we our us wir unser unsere unserem unserer uns nous notre nos nuestro nuestra nosotros nosso nossa noi nostro nostra wij ons onze nasz nasze náš naše vi vår våre vores bizim мы наш наша наши ми наші لنا لدينا أخبارنا שלנו ما हमारे 我们 私たち 우리"),
    SAYS("said says told added according sagte sagt erklärte teilte laut dit déclaré selon dijo según afirmó disse segundo afirmou detto secondo spiega zei volgens zegt powiedział według řekl uvedl sa sier säger siger ifølge enligt söyledi dedi сказал заявил сообщил сказав заявив"
            + " повідомив قال وقال أضاف אמר אמרה گفت कहा 表示 述べ 말했다 밝혔다");

    /** Beside the hints: the word is one that hardly a sentence of some language does without. */
    private static final int LITTLE = 1 << 30;
    private static final WordTable TABLE = table();
    private static final int LONGEST_UNSPACED = 4;

    private final String words;

    GiveAways(String words) {
        this.words = words;
    }

    private static WordTable table() {
        Map<String, Integer> bits = new HashMap<>();
        for (GiveAways one : values()) {
            for (String word : one.words.split(" ")) {
                bits.merge(word, 1 << one.ordinal(), (had, added) -> had | added);
            }
        }
        Languages.littleWords().forEach(word -> bits.merge(word, LITTLE, (had, added) -> had | added));
        return new WordTable(bits);
    }

    /** The hints alone. */
    static int hints(int bits) {
        return bits & LITTLE - 1;
    }

    static boolean isLittle(int bits) {
        return (bits & LITTLE) != 0;
    }

    boolean isIn(int bits) {
        return (bits >> ordinal() & 1) != 0;
    }

    /** The hints in a word of lower-case letters, as bits by ordinal. */
    static int of(String folded) {
        return of(folded.toCharArray(), 0, folded.length());
    }

    /** The same of a word that stands in a text. */
    static int of(char[] folded, int from, int to) {
        int bits = TABLE.get(folded, from, to);
        if (Passage.isUnspaced(folded[from])) {
            for (int at = from; at < to; at++) {
                for (int end = at + 1; end <= Math.min(to, at + LONGEST_UNSPACED); end++) {
                    bits |= TABLE.get(folded, at, end);
                }
            }
        }
        return bits;
    }
}
