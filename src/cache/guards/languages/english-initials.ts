// What English initials stand for, without words of grammar between: organizations, units of software and of business.
import { initialsOf } from "../guard-language.ts";
import { stemEnglish } from "./english-words.ts";

export const englishInitials = initialsOf(
  `who world health organization / imf international monetary fund / wto world trade organization / un united nations /
  eu european union / ecb european central bank / nato north atlantic treaty organization / fbi federal bureau investigation /
  cia central intelligence agency / nsa national security agency / irs internal revenue service / fda food drug administration /
  cdc centers disease control / epa environmental protection agency / nasa national aeronautics space administration /
  nhs national health service / dmv department motor vehicles / sec securities exchange commission / fed federal reserve /
  esa european space agency / oecd organization economic cooperation development / iaea international atomic energy agency /
  ioc international olympic committee / nba national basketball association / nfl national football league /
  nhl national hockey league / mlb major league baseball / bbc british broadcasting corporation / ngo non governmental organization /
  gdp gross domestic product / gnp gross national product / cpi consumer price index / vat value added tax / roi return investment /
  kpi key performance indicator / ceo chief executive officer / cfo chief financial officer / cto chief technology officer /
  coo chief operating officer / hr human resources / pr public relations / crm customer relationship management /
  erp enterprise resource planning / sla service level agreement / nda non disclosure agreement / ipo initial public offering /
  etf exchange traded fund / apr annual percentage rate / atm automated teller machine / pin personal identification number /
  api application programming interface / ui user interface / ux user experience / gui graphical user interface /
  cli command line interface / ide integrated development environment / sdk software development kit / os operating system /
  cpu central processing unit / gpu graphics processing unit / ram random access memory / rom read only memory /
  ssd solid state drive / hdd hard disk drive / usb universal serial bus / pdf portable document format /
  html hypertext markup language / css cascading style sheets / xml extensible markup language / sql structured query language /
  url uniform resource locator / http hypertext transfer protocol / ftp file transfer protocol / dns domain name system /
  vpn virtual private network / lan local area network / isp internet service provider / ip internet protocol /
  ssl secure sockets layer / tls transport layer security / ai artificial intelligence / ml machine learning /
  nlp natural language processing / llm large language model / iot internet things / ar augmented reality / vr virtual reality /
  faq frequently asked questions / tv television / ac air conditioning / dna deoxyribonucleic acid / hiv human immunodeficiency virus /
  mri magnetic resonance imaging / adhd attention deficit hyperactivity disorder / icu intensive care unit / bmi body mass index /
  gps global positioning system / suv sport utility vehicle / phd doctor philosophy / mba master business administration /
  uk united kingdom / us united states / uae united arab emirates / ussr union soviet socialist republics`,
  stemEnglish,
);
