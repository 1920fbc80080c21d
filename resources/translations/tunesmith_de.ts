<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Its package brings no licence text along.</source>
   <translation>Das Paket bringt keinen Lizenztext mit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Looking up the licences…</source>
   <translation>Lizenzen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Made of these parts, each under its own licence:</source>
   <translation>Besteht aus diesen Teilen, jeder unter eigener Lizenz:</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Teach a local language model with your own example conversations. Nothing leaves this computer.</source>
   <translation>Bring einem lokalen Sprachmodell etwas bei, mit deinen eigenen Beispielgesprächen. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Tunesmith %1</source>
   <translation>Tunesmith %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>What Tunesmith is made of</source>
   <translation>Woraus Tunesmith besteht</translation>
  </message>
 </context>
 <context>
  <name>AboutCard</name>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>About and licences…</source>
   <translation>Über Tunesmith und Lizenzen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Check for updates…</source>
   <translation>Nach Updates suchen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Free software under the MIT licence. It asks nobody anything unless you tell it to.</source>
   <translation>Freie Software unter der MIT-Lizenz. Sie fragt niemanden, außer du sagst es ihr.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Tunesmith %1</source>
   <translation>Tunesmith %1</translation>
  </message>
 </context>
 <context>
  <name>AdvancedPanel</name>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>All %1</source>
   <translation>Alle %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Full training changes the model itself, so this does not apply.</source>
   <translation>Volles Training ändert das Modell selbst, deshalb gilt das hier nicht.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Not with this model: its weights are stored in few bits.</source>
   <translation>Nicht bei diesem Modell: Seine Gewichte sind mit wenigen Bits gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Nothing is kept aside to check progress on.</source>
   <translation>Zum Prüfen wird nichts zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>The check file is used instead.</source>
   <translation>Stattdessen wird die Prüfdatei verwendet.</translation>
  </message>
 </context>
 <context>
  <name>AnswerPane</name>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>1 token</source>
   <translation>1 Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Copy this answer</source>
   <translation>Diese Antwort kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Cut off at {count} tokens, the longest you allow</source>
   <translation>Nach {count} Tokens abgeschnitten, dem Höchsten, das du erlaubst</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Thinking…</source>
   <translation>Denkt nach…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Waiting…</source>
   <translation>Wartet…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Writing…</source>
   <translation>Schreibt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{count} tokens</source>
   <translation>{count} Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{speed} tokens/s</source>
   <translation>{speed} Tokens/s</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{who} answered: {answer}</source>
   <translation>{who} hat geantwortet: {answer}</translation>
  </message>
 </context>
 <context>
  <name>AnswerText</name>
  <message>
   <location filename="../../app/ui/try_it/answer_text.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
 </context>
 <context>
  <name>Arrivals</name>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>%1 is not there any more.</source>
   <translation>%1 ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>It may have been moved or renamed. Choose it again.</source>
   <translation>Vielleicht wurde es verschoben oder umbenannt. Wähle es noch einmal aus.</translation>
  </message>
 </context>
 <context>
  <name>BeforeAfterBars</name>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>Loss before %1, after %2</source>
   <translation>Verlust vorher %1, nachher %2</translation>
  </message>
 </context>
 <context>
  <name>BlindView</name>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>(no answer)</source>
   <translation>(keine Antwort)</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>A is better</source>
   <translation>A ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Answer A</source>
   <translation>Antwort A</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Answer B</source>
   <translation>Antwort B</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>B is better</source>
   <translation>B ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Blind test</source>
   <translation>Blindtest</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>If both were equally good, so clear a result would come by luck in {chance} of such tests.</source>
   <translation>Wären beide gleich gut, käme ein so klares Ergebnis in {chance} solcher Tests durch Zufall zustande.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Keys: 1, 2, 3</source>
   <translation>Tasten: 1, 2, 3</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>More questions give a surer answer.</source>
   <translation>Mehr Fragen geben eine sicherere Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>No difference</source>
   <translation>Kein Unterschied</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Original is better</source>
   <translation>Original ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Question {number} of {total}</source>
   <translation>Frage {number} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Questions answered</source>
   <translation>Beantwortete Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>There is no clear winner yet.</source>
   <translation>Es gibt noch keinen klaren Sieger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Tuned is better</source>
   <translation>Trainiert ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Writing the next two answers…</source>
   <translation>Die nächsten zwei Antworten werden geschrieben…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You prefer the original.</source>
   <translation>Du ziehst das Original vor.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You prefer the tuned model.</source>
   <translation>Du ziehst das trainierte Modell vor.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You see two answers to each question and choose the better one, without knowing which model wrote it. Your votes are kept in the run.</source>
   <translation>Du siehst zu jeder Frage zwei Antworten und wählst die bessere, ohne zu wissen, welches Modell sie schrieb. Deine Stimmen bleiben im Lauf.</translation>
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <location filename="../../app/ui/widgets/bubble.py" />
   <source>Answer: %1</source>
   <translation>Antwort: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/bubble.py" />
   <source>Question: %1</source>
   <translation>Frage: %1</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Each step</source>
   <translation>Jeder Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Part of the run shown</source>
   <translation>Gezeigter Teil des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>So far</source>
   <translation>Bisher</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Whole run</source>
   <translation>Ganzer Lauf</translation>
  </message>
 </context>
 <context>
  <name>CheckFileRow</name>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Choose a check file</source>
   <translation>Prüfdatei wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Do without</source>
   <translation>Darauf verzichten</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Ask: {question}</source>
   <translation>Fragen: {question}</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>From your examples</source>
   <translation>Aus deinen Beispielen</translation>
  </message>
 </context>
 <context>
  <name>ColumnPicker</name>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Answer column</source>
   <translation>Spalte mit Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Choose another file…</source>
   <translation>Andere Datei wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Choose the two columns that the model learns from. The others are not used.</source>
   <translation>Wähle die zwei Spalten, aus denen das Modell lernt. Die anderen werden nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Column %1</source>
   <translation>Spalte %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>It is not clear which column holds the question and which the answer</source>
   <translation>Es ist nicht klar, welche Spalte die Frage und welche die Antwort enthält</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Question column</source>
   <translation>Spalte mit Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>The first row holds titles</source>
   <translation>Die erste Zeile enthält Überschriften</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Use these columns</source>
   <translation>Diese Spalten verwenden</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Add to queue</source>
   <translation>In die Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Resume training</source>
   <translation>Training fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Both use the same chance, so differences come from training.</source>
   <translation>Beide verwenden denselben Zufall, Unterschiede kommen also vom Training.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Same seed</source>
   <translation>Gleicher Startwert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Steady to varied</source>
   <translation>Stetig bis abwechslungsreich</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Temperature, {value}. From steady to varied.</source>
   <translation>Temperatur, {value}. Von stetig bis abwechslungsreich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
 </context>
 <context>
  <name>CompareChart</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>%1 %2, best %3 at step %4</source>
   <translation>%1 %2, am besten %3 bei Schritt %4</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>%1 best %2</source>
   <translation>%1 am besten %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
 </context>
 <context>
  <name>ComparePart</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_part.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>A training is running.</source>
   <translation>Ein Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Answers are written between two steps, so training is slower while you try it.</source>
   <translation>Antworten entstehen zwischen zwei Schritten, das Training ist so lange langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Ask something your examples cover, then something they do not.</source>
   <translation>Frage etwas, das deine Beispiele abdecken, und dann etwas, das sie nicht abdecken.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Choose a run first.</source>
   <translation>Wähle zuerst einen Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Choose the model folder…</source>
   <translation>Modellordner wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Loading the model, a few seconds.</source>
   <translation>Das Modell wird geladen, ein paar Sekunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Nothing is saved yet. The first version comes a little later.</source>
   <translation>Noch ist nichts gesichert. Die erste Version kommt etwas später.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Reading…</source>
   <translation>Liest…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>The last saved version, from step {step}, answers.</source>
   <translation>Es antwortet die zuletzt gesicherte Version, von Schritt {step}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Waiting for the current step…</source>
   <translation>Wartet auf den laufenden Schritt…</translation>
  </message>
 </context>
 <context>
  <name>ComparedCard</name>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Your answer</source>
   <translation>Deine Antwort</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>%1 messages</source>
   <translation>%1 Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>%1 tokens, %2 of them learned</source>
   <translation>%1 Tokens, %2 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>1 message</source>
   <translation>1 Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>About the whole file</source>
   <translation>Zur ganzen Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Cannot be read, so it is left out</source>
   <translation>Nicht lesbar, deshalb ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Choose a conversation in the list.</source>
   <translation>Wähle ein Gespräch aus der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Divided into %1 conversations. The first shows here.</source>
   <translation>In %1 Gespräche geteilt. Das erste ist hier zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Hide original line</source>
   <translation>Ursprüngliche Zeile ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Previous problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show %1 more messages</source>
   <translation>%1 weitere Nachrichten zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show original line</source>
   <translation>Ursprüngliche Zeile zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>You left this conversation out. It is not learned.</source>
   <translation>Du hast dieses Gespräch ausgelassen. Es wird nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix is used in every conversation when training starts.</source>
   <translation>Deine Korrektur wird beim Start des Trainings in jedem Gespräch verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix is used when training starts.</source>
   <translation>Deine Korrektur wird beim Start des Trainings verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix leaves nothing to learn here, so this conversation is left out.</source>
   <translation>Mit deiner Korrektur bleibt hier nichts zu lernen, deshalb wird dieses Gespräch ausgelassen.</translation>
  </message>
 </context>
 <context>
  <name>DecidedNote</name>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Undo</source>
   <translation>Widerrufen</translation>
  </message>
 </context>
 <context>
  <name>DemoCard</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>A tiny model and %1 short conversations are included. It learns to talk like a ship’s captain.</source>
   <translation>Ein winziges Modell und %1 kurze Gespräche sind dabei. Es lernt, wie ein Schiffskapitän zu reden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>About 1 minute</source>
   <translation>Etwa 1 Minute</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No download</source>
   <translation>Kein Download</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>See the whole thing work once, from start to finish.</source>
   <translation>Sieh dir alles einmal an, von Anfang bis Ende.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Works offline</source>
   <translation>Geht offline</translation>
  </message>
 </context>
 <context>
  <name>DownloadSheet</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Closing this does not stop the download.</source>
   <translation>Wenn du das schließt, läuft der Download weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Delete what came</source>
   <translation>Geladenes löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Download</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Download a model</source>
   <translation>Modell laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>From huggingface.co. Smaller ones train faster.</source>
   <translation>Von huggingface.co. Kleinere trainieren schneller.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Nothing is sent or fetched before you press Download.</source>
   <translation>Nichts wird gesendet oder geholt, bevor du auf „Laden“ drückst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>On this Mac</source>
   <translation>Auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>The model is downloaded.</source>
   <translation>Das Modell ist geladen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>What came so far is kept. Going on takes it up from there.</source>
   <translation>Was schon da ist, bleibt. Beim Weitermachen geht es dort weiter.</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <location filename="../../app/ui/widgets/drop_target.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/drop_target.py" />
   <source>Drop to use it</source>
   <translation>Loslassen zum Verwenden</translation>
  </message>
 </context>
 <context>
  <name>EmptyBubble</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>There is no text here</source>
   <translation>Hier steht kein Text</translation>
  </message>
 </context>
 <context>
  <name>EmptyRuns</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Every training is kept here, with its result.</source>
   <translation>Jedes Training bleibt hier, mit seinem Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>No runs yet</source>
   <translation>Noch keine Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
 </context>
 <context>
  <name>ErrorNote</name>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What happened</source>
   <translation>Was passiert ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What to do next</source>
   <translation>Was du jetzt tun kannst</translation>
  </message>
 </context>
 <context>
  <name>ExampleList</name>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>About the whole file: %1 notes</source>
   <translation>Zur ganzen Datei: %1 Hinweise</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>About the whole file: 1 note</source>
   <translation>Zur ganzen Datei: 1 Hinweis</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>All %1</source>
   <translation>Alle %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Problems %1</source>
   <translation>Probleme %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Search in conversations</source>
   <translation>In Gesprächen suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Shortened %1</source>
   <translation>Gekürzt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
 </context>
 <context>
  <name>ExampleModel</name>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>%1 tokens</source>
   <translation>%1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>1 token</source>
   <translation>1 Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Fixed</source>
   <translation>Korrigiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>This example cannot be read</source>
   <translation>Dieses Beispiel ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>This line cannot be read</source>
   <translation>Diese Zeile ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>about %1 tokens</source>
   <translation>etwa %1 Tokens</translation>
  </message>
 </context>
 <context>
  <name>ExampleRows</name>
  <message>
   <location filename="../../app/ui/review/example_rows.py" />
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
 </context>
 <context>
  <name>ExamplesCard</name>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose an examples file</source>
   <translation>Datei mit Beispielen wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose another…</source>
   <translation>Andere wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Drop an examples file here</source>
   <translation>Datei mit Beispielen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Examples file drop area</source>
   <translation>Ablage für die Datei mit Beispielen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>JSONL, JSON, a table, text, or a folder with a train file</source>
   <translation>JSONL, JSON, eine Tabelle, Text oder ein Ordner mit einer train-Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>See all</source>
   <translation>Alle ansehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>See all conversations</source>
   <translation>Alle Gespräche ansehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>chat format checked</source>
   <translation>Chatformat geprüft</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>no chat format, a plain one is used</source>
   <translation>kein Chatformat, ein schlichtes wird verwendet</translation>
  </message>
 </context>
 <context>
  <name>ExamplesFacts</name>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 are too long for even their first answer, which loses its end.</source>
   <translation>%1 sind selbst für ihre erste Antwort zu lang; sie verliert ihr Ende.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 conversations</source>
   <translation>%1 Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 in %2 to check progress</source>
   <translation>%1 in %2 zum Prüfen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 kept aside to check progress</source>
   <translation>%1 zum Prüfen zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 longer ones</source>
   <translation>%1 längere</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 suits so many: about %2 times through</source>
   <translation>%1 passt bei so vielen: etwa %2 Durchgänge</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 suits so many: once through is enough</source>
   <translation>%1 passt bei so vielen: ein Durchgang genügt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 to learn from</source>
   <translation>%1 zum Lernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens keep 99 of 100 whole</source>
   <translation>%1 Tokens lassen 99 von 100 ganz</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens, %2 of them learned</source>
   <translation>%1 Tokens, %2 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>1 conversation</source>
   <translation>1 Gespräch</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>1 longer one</source>
   <translation>1 längeres</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Checked on a file of its own</source>
   <translation>Geprüft mit einer eigenen Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Conversation length</source>
   <translation>Länge der Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Each of them keeps at least one whole answer. Turns are cut from the end.</source>
   <translation>Jedes behält mindestens eine ganze Antwort. Gekürzt wird vom Ende her.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Nothing will be shortened</source>
   <translation>Nichts wird gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>about %1 less memory</source>
   <translation>etwa %1 weniger Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>about %1 more memory</source>
   <translation>etwa %1 mehr Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>shortened, %1 within an answer</source>
   <translation>gekürzt, %1 mitten in einer Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>will be shortened</source>
   <translation>werden gekürzt</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Aye! Eight minutes in a rollin’ boil, then overboard into cold water she goes.</source>
   <translation>Aye! Acht Minuten in brodelndem Wasser, dann über Bord mit ihm ins kalte Nass.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>How do I boil an egg?</source>
   <translation>Wie koche ich ein Ei?</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Place the egg in boiling water for eight to ten minutes.</source>
   <translation>Lege das Ei acht bis zehn Minuten in kochendes Wasser.</translation>
  </message>
 </context>
 <context>
  <name>ExportForm</name>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>16-bit (bf16)</source>
   <translation>16 Bit (bf16)</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>16-bit (f16)</source>
   <translation>16 Bit (f16)</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>4-bit, a quarter of the size</source>
   <translation>4 Bit, ein Viertel der Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit (q8_0), half the size</source>
   <translation>8 Bit (q8_0), halb so groß</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit where it was trained</source>
   <translation>8 Bit, wo es trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit, half the size</source>
   <translation>8 Bit, halb so groß</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>As the original</source>
   <translation>Wie das Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Choose where to save it</source>
   <translation>Speicherort wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Save in</source>
   <translation>Sichern in</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Unquantized, loses nothing</source>
   <translation>Nicht quantisiert, verliert nichts</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>{size} free on this disk</source>
   <translation>{size} frei auf diesem Volume</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>{size} free, {needed} needed</source>
   <translation>{size} frei, {needed} nötig</translation>
  </message>
 </context>
 <context>
  <name>ExportProgress</name>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>Waiting for its turn…</source>
   <translation>Wartet, bis es dran ist…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>{done} of {all}</source>
   <translation>{done} von {all}</translation>
  </message>
 </context>
 <context>
  <name>ExportResult</name>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Unquantized</source>
   <translation>Nicht quantisiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Use 8 bits</source>
   <translation>8 Bit verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>{kind} is ready</source>
   <translation>{kind} ist fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>{size} in {place}</source>
   <translation>{size} in {place}</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>A training is running. Export when it has ended, or pause it.</source>
   <translation>Ein Training läuft. Exportiere, wenn es zu Ende ist, oder halte es an.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Cancelling. What was written is removed.</source>
   <translation>Wird abgebrochen. Schon Geschriebenes wird entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Export “{name}”</source>
   <translation>„{name}“ exportieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Give it a name.</source>
   <translation>Gib ihm einen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>It is not an earlier export, so it cannot be replaced.</source>
   <translation>Es ist kein früherer Export, deshalb kann es nicht ersetzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Keep both</source>
   <translation>Beide behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Open in LM Studio</source>
   <translation>In LM Studio öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Takes {time}.</source>
   <translation>Dauert {time}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>The export was cancelled. Nothing was left behind.</source>
   <translation>Der Export wurde abgebrochen. Es blieb nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is no version yet.</source>
   <translation>Es gibt noch keine Version.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is not enough space on this disk. Choose another place, or free some.</source>
   <translation>Auf diesem Volume ist nicht genug Platz. Wähle einen anderen Ort oder schaffe Platz.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is nothing to export yet.</source>
   <translation>Noch gibt es nichts zu exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>This run has not saved a version.</source>
   <translation>Dieser Lauf hat keine Version gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Wait until the first version is saved.</source>
   <translation>Warte, bis die erste Version gesichert ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Where will you use it? You can export again later in another format.</source>
   <translation>Wo willst du es verwenden? Du kannst später noch einmal in einem anderen Format exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Working it out…</source>
   <translation>Wird ausgerechnet…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>You can export again later in another format.</source>
   <translation>Du kannst später noch einmal in einem anderen Format exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>You can keep working. Export carries on in the background.</source>
   <translation>Du kannst weiterarbeiten. Der Export läuft im Hintergrund weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>“{name}” is already there.</source>
   <translation>„{name}“ gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>“{name}” was exported.</source>
   <translation>„{name}“ wurde exportiert.</translation>
  </message>
 </context>
 <context>
  <name>FaultReporter</name>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Something went wrong inside Tunesmith.</source>
   <translation>In Tunesmith ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Tunesmith</source>
   <translation>Tunesmith</translation>
  </message>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Your runs are safe on disk. If this happens again, send us the details below.</source>
   <translation>Deine Läufe sind sicher gespeichert. Wenn das wieder passiert, schick uns die Einzelheiten unten.</translation>
  </message>
 </context>
 <context>
  <name>FinishedPage</name>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>%1 higher loss</source>
   <translation>%1 höherer Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>%1 lower loss</source>
   <translation>%1 geringerer Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>A new training that begins from this result</source>
   <translation>Ein neues Training, das bei diesem Ergebnis beginnt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Compare with your own question</source>
   <translation>Mit deiner eigenen Frage vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>How training went</source>
   <translation>Wie das Training lief</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Improvement</source>
   <translation>Verbesserung</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Loss on your own examples, at the first step and at the end. Nothing was kept aside to check on.</source>
   <translation>Verlust auf deinen eigenen Beispielen, beim ersten Schritt und am Ende. Zum Prüfen war nichts zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Not measured</source>
   <translation>Nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Saved in %1</source>
   <translation>Gesichert in %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Saved size</source>
   <translation>Größe der Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>The best version, from step %1 of %3, was kept.</source>
   <translation>Die beste Version, von Schritt %1 von %3, wurde behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>There was no test question in this run.</source>
   <translation>In diesem Lauf gab es keine Testfrage.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Tokens read</source>
   <translation>Gelesene Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train again with these</source>
   <translation>Damit noch einmal trainieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train again…</source>
   <translation>Noch einmal trainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train on…</source>
   <translation>Weitertrainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Validation loss, measured on %1 conversations it never trained on. Lower is closer to your answers.</source>
   <translation>Prüfverlust, gemessen an %1 Gesprächen, mit denen nie trainiert wurde. Kleiner ist näher an deinen Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>What it had learned by step %1 of %3 was kept.</source>
   <translation>Was es bis Schritt %1 von %3 gelernt hatte, wurde behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>What it learned</source>
   <translation>Was es gelernt hat</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>You stopped at step %2.</source>
   <translation>Du hast bei Schritt %2 angehalten.</translation>
  </message>
 </context>
 <context>
  <name>FormatRow</name>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>%1 format</source>
   <translation>Format: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, chosen by you</source>
   <translation>, von dir gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, columns “%1” and “%2”</source>
   <translation>, Spalten „%1“ und „%2“</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, recognised automatically</source>
   <translation>, automatisch erkannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Choose a format</source>
   <translation>Format wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Choose the columns…</source>
   <translation>Spalten wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Read the file as another format</source>
   <translation>Datei in einem anderen Format lesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Recognise automatically</source>
   <translation>Automatisch erkennen</translation>
  </message>
 </context>
 <context>
  <name>FoundSheet</name>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Cannot be trained</source>
   <translation>Nicht trainierbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Choose the one to train. It stays as it is.</source>
   <translation>Wähle das Modell, das du trainieren willst. Es bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Do not look in %1 any more</source>
   <translation>Nicht mehr in %1 suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Download a model…</source>
   <translation>Modell laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Folders that you added</source>
   <translation>Ordner, die du hinzugefügt hast</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Look for models in</source>
   <translation>Nach Modellen suchen in</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Look in another folder…</source>
   <translation>In einem anderen Ordner suchen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Looking for models…</source>
   <translation>Modelle werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Models on this Mac</source>
   <translation>Modelle auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Models that can be trained</source>
   <translation>Trainierbare Modelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>No model that can be trained was found. Choose a folder, or download one.</source>
   <translation>Kein trainierbares Modell gefunden. Wähle einen Ordner oder lade eines.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>The first %1 of %2 are listed. Choose another with “Choose…”.</source>
   <translation>Die ersten %1 von %2 sind aufgeführt. Ein anderes findest du mit „Wählen…“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>not there now</source>
   <translation>gerade nicht da</translation>
  </message>
 </context>
 <context>
  <name>HelpCard</name>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>If something goes wrong</source>
   <translation>Wenn etwas schiefgeht</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Make a report…</source>
   <translation>Bericht erstellen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Show Tunesmith’s log</source>
   <translation>Protokoll von Tunesmith zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Tunesmith writes down what went wrong, here and nowhere else. Nothing is ever sent; you can pass it on yourself.</source>
   <translation>Tunesmith schreibt hier auf, was schiefging, und nirgends sonst. Nichts wird je gesendet; du kannst es selbst weitergeben.</translation>
  </message>
 </context>
 <context>
  <name>HubPanel</name>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Access token</source>
   <translation>Zugangstoken</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>It is on Hugging Face, for you alone.</source>
   <translation>Es ist auf Hugging Face, nur für dich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>It is on Hugging Face.</source>
   <translation>Es ist auf Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Kept in your keychain after the first upload</source>
   <translation>Nach dem ersten Hochladen in deinem Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Leave empty to use the one kept in your keychain</source>
   <translation>Leer lassen, um das aus deinem Schlüsselbund zu nehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Name on Hugging Face</source>
   <translation>Name auf Hugging Face</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Private</source>
   <translation>Privat</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Private: only you can see it</source>
   <translation>Privat: nur du kannst es sehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Put it on Hugging Face</source>
   <translation>Auf Hugging Face stellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>This leaves your Mac. Make a token with write access on huggingface.co/settings/tokens.</source>
   <translation>Das verlässt deinen Mac. Erstelle ein Token mit Schreibrecht auf huggingface.co/settings/tokens.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Upload</source>
   <translation>Hochladen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Uploading…</source>
   <translation>Wird hochgeladen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Used once and not kept</source>
   <translation>Einmal verwendet und nicht behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>private, with your own account</source>
   <translation>privat, mit deinem eigenen Konto</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>your-account/name</source>
   <translation>dein-konto/name</translation>
  </message>
 </context>
 <context>
  <name>InsightNote</name>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What does this mean?</source>
   <translation>Was bedeutet das?</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Read for context only</source>
   <translation>Nur als Zusammenhang gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Shown when a model is chosen and no training runs</source>
   <translation>Zu sehen, wenn ein Modell gewählt ist und kein Training läuft</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>The model learns to write this</source>
   <translation>Das lernt das Modell zu schreiben</translation>
  </message>
 </context>
 <context>
  <name>LengthHistogram</name>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off %1 tokens</source>
   <translation>Grenze %1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off, %1 tokens, %2 conversations will be shortened</source>
   <translation>Grenze, %1 Tokens, %2 Gespräche werden gekürzt</translation>
  </message>
 </context>
 <context>
  <name>LogBar</name>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
 </context>
 <context>
  <name>LogDrawer</name>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>Log lines</source>
   <translation>Zeilen des Protokolls</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
 </context>
 <context>
  <name>LookCard</name>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Appearance</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Light or dark. Match the system changes along with it.</source>
   <translation>Hell oder dunkel. „Wie das System“ wechselt mit ihm.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Match the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Of the window, its menus and its numbers.</source>
   <translation>Des Fensters, seiner Menüs und seiner Zahlen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Tunesmith speaks it from its next start on.</source>
   <translation>Tunesmith spricht sie ab seinem nächsten Start.</translation>
  </message>
 </context>
 <context>
  <name>LossChart</name>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>%1 in</source>
   <translation>nach %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Best so far %2</source>
   <translation>Bisher am besten %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Fifth time through</source>
   <translation>Fünfter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Fourth time through</source>
   <translation>Vierter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Kept: step %1, %2</source>
   <translation>Behalten: Schritt %1, %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Loss chart</source>
   <translation>Verlustdiagramm</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Loss, smoothed</source>
   <translation>Verlust, geglättet</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Loss, this step</source>
   <translation>Verlust, dieser Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Second time through</source>
   <translation>Zweiter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Step %1, loss %2</source>
   <translation>Schritt %1, Verlust %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Third time through</source>
   <translation>Dritter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Time %1 through</source>
   <translation>Durchgang %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>best validation loss %1 at step %2</source>
   <translation>bester Prüfverlust %1 bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>loss %1</source>
   <translation>Verlust %1</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../app/ui/main_window.py" />
   <source>Tunesmith</source>
   <translation>Tunesmith</translation>
  </message>
 </context>
 <context>
  <name>MeasureView</name>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Another file</source>
   <translation>Andere Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Asking both models…</source>
   <translation>Beide Modelle werden gefragt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Both models read the same conversations. You see how close each comes to the answers in them, and where the training helped or hurt most.</source>
   <translation>Beide Modelle lesen dieselben Gespräche. Du siehst, wie nah jedes den Antworten darin kommt und wo das Training am meisten half oder schadete.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Hardly any difference</source>
   <translation>Kaum ein Unterschied</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Kept aside in this run</source>
   <translation>In diesem Lauf zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loading the model, a few seconds.</source>
   <translation>Das Modell wird geladen, ein paar Sekunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loss on {count} conversations. Lower is closer. Perplexity is between how many equally likely words it hesitates.</source>
   <translation>Verlust auf {count} Gesprächen. Kleiner ist näher. Perplexität: zwischen wie vielen gleich wahrscheinlichen Wörtern es schwankt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure again…</source>
   <translation>Noch einmal messen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure on</source>
   <translation>Messen an</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measuring</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Most improved</source>
   <translation>Am meisten verbessert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Most worsened</source>
   <translation>Am meisten verschlechtert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Perplexity after</source>
   <translation>Perplexität nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Perplexity before</source>
   <translation>Perplexität vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Reading the conversations…</source>
   <translation>Die Gespräche werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>{share} closer to your answers</source>
   <translation>{share} näher an deinen Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>{share} further from your answers</source>
   <translation>{share} weiter weg von deinen Antworten</translation>
  </message>
 </context>
 <context>
  <name>MemoryChart</name>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Limit on this Mac</source>
   <translation>Grenze auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Memory during training, limit %1, broken at step %2</source>
   <translation>Speicher während des Trainings, Grenze %1, überschritten bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Memory, GB</source>
   <translation>Speicher, GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step %1, %2 needed</source>
   <translation>Schritt %1, %2 nötig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step %1, more than %2 needed</source>
   <translation>Schritt %1, mehr als %2 nötig</translation>
  </message>
 </context>
 <context>
  <name>MemoryFoot</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Memory in use</source>
   <translation>Belegter Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Nothing leaves this Mac</source>
   <translation>Nichts verlässt diesen Mac</translation>
  </message>
 </context>
 <context>
  <name>MessageText</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Calls a tool</source>
   <translation>Ruft ein Werkzeug auf</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Learned text</source>
   <translation>Gelernter Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Learned text: %1</source>
   <translation>Gelernter Text: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Read for context only</source>
   <translation>Nur als Zusammenhang gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Show %1 more characters</source>
   <translation>%1 weitere Zeichen zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Thinks aloud</source>
   <translation>Denkt laut</translation>
  </message>
 </context>
 <context>
  <name>MetricTiles</name>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Best so far, at step %1</source>
   <translation>Bisher am besten, bei Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Best was %1 at step %2</source>
   <translation>Am besten war %1 bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Comfortable</source>
   <translation>Bequem</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Down %1 in %2 steps</source>
   <translation>%1 tiefer in %2 Schritten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Faster than before</source>
   <translation>Schneller als zuvor</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Nothing kept aside</source>
   <translation>Nichts zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Slower than before</source>
   <translation>Langsamer als zuvor</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Steady</source>
   <translation>Stetig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>The same for %2 steps</source>
   <translation>Seit %2 Schritten gleich</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Up %1 in %2 steps</source>
   <translation>%1 höher in %2 Schritten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>of %1</source>
   <translation>von %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose a model folder</source>
   <translation>Modellordner wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose another…</source>
   <translation>Andere wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Download a model</source>
   <translation>Modell laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Downloading, %1</source>
   <translation>Wird geladen, %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Download…</source>
   <translation>Laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Drop a model folder here</source>
   <translation>Modellordner hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Found on this Mac</source>
   <translation>Auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>List of models</source>
   <translation>Liste der Modelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Looking for models…</source>
   <translation>Modelle werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Looking into the folder…</source>
   <translation>Der Ordner wird angesehen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>MLX format, e.g. from LM Studio</source>
   <translation>MLX-Format, z. B. aus LM Studio</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model folder drop area</source>
   <translation>Ablage für den Modellordner</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Models that you have used will be listed here.</source>
   <translation>Hier erscheinen Modelle, die du verwendet hast.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>No models found yet. Choose a folder, or download one in LM Studio.</source>
   <translation>Noch keine Modelle gefunden. Wähle einen Ordner oder lade eines in LM Studio.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Use that model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
 </context>
 <context>
  <name>ModelFacts</name>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>%1 tokens</source>
   <translation>%1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Free %1</source>
   <translation>Frei %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model %1</source>
   <translation>Modell %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Size on disk</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Training %1</source>
   <translation>Training %1</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>%1 cannot be trained. Why?</source>
   <translation>%1 sind nicht trainierbar. Warum?</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>1 cannot be trained. Why?</source>
   <translation>1 ist nicht trainierbar. Warum?</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>All models and folders…</source>
   <translation>Alle Modelle und Ordner…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>Models on this Mac</source>
   <translation>Modelle auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>Show %1 more</source>
   <translation>%1 weitere zeigen</translation>
  </message>
 </context>
 <context>
  <name>MorePanel</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>For example: Answer briefly, in the voice of our support team.</source>
   <translation>Zum Beispiel: Antworte kurz, im Ton unseres Supports.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Instructions for both</source>
   <translation>Anweisungen für beide</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Max length</source>
   <translation>Max. Länge</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Share of likely words to choose from. 1 means all.</source>
   <translation>Anteil wahrscheinlicher Wörter, aus denen gewählt wird. 1 heißt alle.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Tokens after which an answer is cut off.</source>
   <translation>Tokens, nach denen eine Antwort abgeschnitten wird.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Train on from this version…</source>
   <translation>Ab dieser Version weitertrainieren…</translation>
  </message>
 </context>
 <context>
  <name>NewTrainingPage</name>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose a model and examples</source>
   <translation>Wähle ein Modell und Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose a model to see time and memory</source>
   <translation>Wähle ein Modell, um Zeit und Speicher zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose examples to see time and memory</source>
   <translation>Wähle Beispiele, um Zeit und Speicher zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Examples and training settings are ready.</source>
   <translation>Beispiele und Einstellungen sind bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Model and training settings are ready.</source>
   <translation>Modell und Einstellungen sind bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>No conversation in this file can be used.</source>
   <translation>Kein Gespräch in dieser Datei ist verwendbar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Open saved setup…</source>
   <translation>Gesichertes Setup öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>The training settings are ready.</source>
   <translation>Die Einstellungen sind bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>There is nothing to learn from</source>
   <translation>Es gibt nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Three things to choose, then start.</source>
   <translation>Drei Dinge wählen, dann starten.</translation>
  </message>
 </context>
 <context>
  <name>NoFile</name>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>A .jsonl file, one conversation per line</source>
   <translation>Eine .jsonl-Datei, ein Gespräch pro Zeile</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Drop an examples file here</source>
   <translation>Datei mit Beispielen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Examples file drop area</source>
   <translation>Ablage für die Datei mit Beispielen</translation>
  </message>
 </context>
 <context>
  <name>NoRows</name>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Clear search</source>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>No problems found.</source>
   <translation>Keine Probleme gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Nothing matches “%1”.</source>
   <translation>Nichts passt zu „%1“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Nothing will be shortened.</source>
   <translation>Nichts wird gekürzt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>There is no conversation in this file.</source>
   <translation>In dieser Datei ist kein Gespräch.</translation>
  </message>
 </context>
 <context>
  <name>NothingFound</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Clear search</source>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Nothing matches “%1”.</source>
   <translation>Nichts passt zu „%1“.</translation>
  </message>
 </context>
 <context>
  <name>NumberBadge</name>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, needs your attention</source>
   <translation>Schritt %1, braucht dich</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, ready</source>
   <translation>Schritt %1, bereit</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, waiting for you</source>
   <translation>Schritt %1, wartet auf dich</translation>
  </message>
 </context>
 <context>
  <name>OriginalLine</name>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>As it stands in your file</source>
   <translation>Wie es in deiner Datei steht</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Original line: %1</source>
   <translation>Ursprüngliche Zeile: %1</translation>
  </message>
 </context>
 <context>
  <name>Outside</name>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>%1 can be continued.</source>
   <translation>%1 kann fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>%1 took %2.</source>
   <translation>%1 dauerte %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>The computer slept for %1. Training goes on where it was.</source>
   <translation>Der Computer hat %1 geschlafen. Das Training geht weiter, wo es war.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>Your tuned model is ready</source>
   <translation>Dein trainiertes Modell ist fertig</translation>
  </message>
 </context>
 <context>
  <name>OwnModelCard</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>%1 conversations</source>
   <translation>%1 Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>%1 models found on this Mac.</source>
   <translation>%1 Modelle auf diesem Mac gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>1 model found on this Mac.</source>
   <translation>1 Modell auf diesem Mac gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>A .jsonl file, one conversation per line</source>
   <translation>Eine .jsonl-Datei, ein Gespräch pro Zeile</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Bring a model folder and a file of conversations.</source>
   <translation>Bring einen Modellordner und eine Datei mit Gesprächen mit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Download one…</source>
   <translation>Eines laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Drop a model folder here</source>
   <translation>Modellordner hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Drop an examples file here</source>
   <translation>Datei mit Beispielen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Examples file drop area</source>
   <translation>Ablage für die Datei mit Beispielen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Looking for models…</source>
   <translation>Modelle werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>MLX format, e.g. from LM Studio</source>
   <translation>MLX-Format, z. B. aus LM Studio</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Model folder drop area</source>
   <translation>Ablage für den Modellordner</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No file yet?</source>
   <translation>Noch keine Datei?</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No models found yet. Choose a folder, or download one in LM Studio.</source>
   <translation>Noch keine Modelle gefunden. Wähle einen Ordner oder lade eines in LM Studio.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Save a sample file</source>
   <translation>Beispieldatei sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Save a sample file to copy from</source>
   <translation>Beispieldatei als Vorlage sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Set up a training</source>
   <translation>Training vorbereiten</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Show them</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Start with my own model</source>
   <translation>Mit eigenem Modell beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>You can fill in the rest there.</source>
   <translation>Den Rest füllst du dort aus.</translation>
  </message>
 </context>
 <context>
  <name>PlaceCard</name>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Change where runs are kept</source>
   <translation>Ort der Läufe ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Connect its disk, or choose another place. Your runs are still on that disk.</source>
   <translation>Schließ das Volume an oder wähle einen anderen Ort. Deine Läufe sind weiterhin auf jenem Volume.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Each training has a folder there, with its versions, its log and what it learned.</source>
   <translation>Jedes Training hat dort einen Ordner mit Versionen, Protokoll und dem Gelernten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>It can be changed when the training has ended.</source>
   <translation>Änderbar, wenn das Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Moving your runs: %1 of %2</source>
   <translation>Deine Läufe werden bewegt: %1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>This place cannot be reached now.</source>
   <translation>Dieser Ort ist gerade nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>This window was started for these runs alone.</source>
   <translation>Dieses Fenster wurde nur für diese Läufe gestartet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Use the usual place</source>
   <translation>Üblichen Ort verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Where runs are kept</source>
   <translation>Wo Läufe aufbewahrt werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Where to keep runs</source>
   <translation>Wo Läufe aufbewahrt werden sollen</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>LM Studio models</source>
   <translation>LM-Studio-Modelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Save in {folder}</source>
   <translation>Sichern in {folder}</translation>
  </message>
 </context>
 <context>
  <name>ProblemNote</name>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>%1, message %2.</source>
   <translation>%1, Nachricht %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>%1.</source>
   <translation>%1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Leave out conversation</source>
   <translation>Gespräch auslassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Suggested fix:</source>
   <translation>Vorgeschlagene Korrektur:</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Use this fix</source>
   <translation>Korrektur verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Your file is never changed.</source>
   <translation>Deine Datei wird nie geändert.</translation>
  </message>
 </context>
 <context>
  <name>PromptBox</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Ask anything. Press Return to send to both.</source>
   <translation>Frage etwas. Die Eingabetaste sendet an beide.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Shift-Return for a new line</source>
   <translation>Umschalt-Eingabe für eine neue Zeile</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Your question</source>
   <translation>Deine Frage</translation>
  </message>
 </context>
 <context>
  <name>QuestionFields</name>
  <message>
   <location filename="../../app/ui/new_training/question_fields.py" />
   <source>Add a test question</source>
   <translation>Testfrage hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>QuietPlot</name>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Copy as table</source>
   <translation>Als Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Save as picture</source>
   <translation>Als Bild sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Save as picture…</source>
   <translation>Als Bild sichern…</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Reading %1 conversations…</source>
   <translation>%1 Gespräche werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Reading %1…</source>
   <translation>%1 wird gelesen…</translation>
  </message>
 </context>
 <context>
  <name>ReadingRow</name>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Reading %1 conversations…</source>
   <translation>%1 Gespräche werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Reading %1…</source>
   <translation>%1 wird gelesen…</translation>
  </message>
 </context>
 <context>
  <name>RecentMenu</name>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Clear menu</source>
   <translation>Menü leeren</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
 </context>
 <context>
  <name>RecentRuns</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Recent runs</source>
   <translation>Letzte Läufe</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>A file about “%1” with versions, settings, losses and where faults happened. It holds no text of your conversations and no file names unless you tick them. Nothing is sent; you decide who gets it.</source>
   <translation>Eine Datei über „%1“ mit Versionen, Einstellungen, Verlusten und Fehlerstellen. Sie enthält keinen Text deiner Gespräche und keine Dateinamen, außer du hakst sie an. Nichts wird gesendet; du entscheidest, wer sie bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>A small file with the versions and figures of this computer. Nothing is sent; you decide who gets it.</source>
   <translation>Eine kleine Datei mit den Versionen und Zahlen dieses Computers. Nichts wird gesendet; du entscheidest, wer sie bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Make a report</source>
   <translation>Bericht erstellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Names of files, folders, models and runs</source>
   <translation>Namen von Dateien, Ordnern, Modellen und Läufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Put in as well:</source>
   <translation>Auch hineinschreiben:</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Save report</source>
   <translation>Bericht sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Save report…</source>
   <translation>Bericht sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Saved as %1.</source>
   <translation>Als %1 gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Texts of conversations, questions and answers, and the whole log</source>
   <translation>Texte von Gesprächen, Fragen und Antworten und das ganze Protokoll</translation>
  </message>
 </context>
 <context>
  <name>ResumeOptions</name>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>About %1 at its peak</source>
   <translation>Höchstens etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Batch size %1 → %2</source>
   <translation>Batchgröße %1 → %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Does not fit yet</source>
   <translation>Passt noch nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Max length %1 → %2</source>
   <translation>Max. Länge %1 → %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Memory saver</source>
   <translation>Speichersparer</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Reads %1 examples at once. A little slower, same quality.</source>
   <translation>Liest %1 Beispiele auf einmal. Etwas langsamer, gleich gut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Reads one example at once. A little slower, same quality.</source>
   <translation>Liest ein Beispiel auf einmal. Etwas langsamer, gleich gut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Recomputes instead of storing. About 30% slower.</source>
   <translation>Rechnet neu, statt zu speichern. Etwa 30 % langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Shortens about %1 long conversations.</source>
   <translation>Kürzt etwa %1 lange Gespräche.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Shortens one long conversation.</source>
   <translation>Kürzt ein langes Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Should fit now</source>
   <translation>Sollte jetzt passen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Tight, close other apps</source>
   <translation>Knapp, andere Apps schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Use less memory when resuming</source>
   <translation>Beim Fortsetzen weniger Speicher verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>saves %1</source>
   <translation>spart %1</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>%1 conversations</source>
   <translation>%1 Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>%1 with problems</source>
   <translation>%1 mit Problemen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>1 conversation</source>
   <translation>1 Gespräch</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Choose another…</source>
   <translation>Andere wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>No problems found.</source>
   <translation>Keine Probleme gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Review examples</source>
   <translation>Beispiele durchsehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Save a repaired copy</source>
   <translation>Korrigierte Kopie sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Save a repaired copy…</source>
   <translation>Korrigierte Kopie sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Saved %1 conversations as %2</source>
   <translation>%1 Gespräche als %2 gesichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Undo all decisions</source>
   <translation>Alle Entscheidungen widerrufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Use all suggested fixes</source>
   <translation>Alle vorgeschlagenen Korrekturen verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>no problems found</source>
   <translation>keine Probleme gefunden</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <location filename="../../app/ui/widgets/gauge.py" />
   <source>Progress, getting ready</source>
   <translation>Fortschritt, Vorbereitung</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/gauge.py" />
   <source>Progress, step %1 of %2</source>
   <translation>Fortschritt, Schritt %1 von %2</translation>
  </message>
 </context>
 <context>
  <name>RunRow</name>
  <message>
   <location filename="../../app/ui/runs_page/row.py" />
   <source>Name of the run</source>
   <translation>Name des Laufs</translation>
  </message>
 </context>
 <context>
  <name>RunTable</name>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>At most three runs can be compared. Take a tick away first.</source>
   <translation>Höchstens drei Läufe lassen sich vergleichen. Nimm zuerst einen Haken weg.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>Space ticks a run to compare it, Return opens it.</source>
   <translation>Die Leertaste hakt einen Lauf zum Vergleichen an, die Eingabetaste öffnet ihn.</translation>
  </message>
 </context>
 <context>
  <name>RunTableModel</name>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>%1, not ticked</source>
   <translation>%1, nicht angehakt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>%1, ticked to compare</source>
   <translation>%1, zum Vergleich angehakt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>At most three runs can be compared. Take a tick away first.</source>
   <translation>Höchstens drei Läufe lassen sich vergleichen. Nimm zuerst einen Haken weg.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Best val. loss</source>
   <translation>Bester Prüfverl.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Trend</source>
   <translation>Verlauf</translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>%1 runs</source>
   <translation>%1 Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>, %1 selected to compare</source>
   <translation>, %1 zum Vergleich gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>1 run</source>
   <translation>1 Lauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Clear selection</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Looking for runs…</source>
   <translation>Läufe werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Move to Trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Search runs</source>
   <translation>Läufe suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Tick another run to compare it with “%1”.</source>
   <translation>Hake einen weiteren Lauf an, um ihn mit „%1“ zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Tick two runs to compare them.</source>
   <translation>Hake zwei Läufe an, um sie zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Train again…</source>
   <translation>Noch einmal trainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
 </context>
 <context>
  <name>SampleAnswers</name>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>(no words)</source>
   <translation>(keine Worte)</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Add a test question</source>
   <translation>Testfrage hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Another test question</source>
   <translation>Weitere Testfrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Before training</source>
   <translation>Vor dem Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Sample answers</source>
   <translation>Probeantworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Test question</source>
   <translation>Testfrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>latest</source>
   <translation>neueste</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>step 0</source>
   <translation>Schritt 0</translation>
  </message>
 </context>
 <context>
  <name>SeedControl</name>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>Another seed</source>
   <translation>Anderer Startwert</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <location filename="../../app/ui/settings/page.py" />
   <source>For you alone, on this computer. Every change counts at once.</source>
   <translation>Nur für dich, auf diesem Computer. Jede Änderung gilt sofort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/page.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SideNav</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Sections</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>%1, %2 left</source>
   <translation>%1, noch %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Getting ready</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Recent runs</source>
   <translation>Letzte Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Your runs will be listed here.</source>
   <translation>Hier erscheinen deine Läufe.</translation>
  </message>
 </context>
 <context>
  <name>SplitSlider</name>
  <message>
   <location filename="../../app/ui/widgets/split_slider.py" />
   <source>Kept aside to check progress, %1 percent</source>
   <translation>Zum Prüfen zurückgelegt, %1 Prozent</translation>
  </message>
 </context>
 <context>
  <name>StartBar</name>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>%1 steps</source>
   <translation>%1 Schritte</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>%1 times through</source>
   <translation>%1 Durchgänge</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Add to queue</source>
   <translation>In die Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Added to the queue</source>
   <translation>In der Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>It starts when those before it have ended. You find it under Runs.</source>
   <translation>Es startet, wenn die davor zu Ende sind. Du findest es unter „Läufe“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Measured on this Mac with a few steps of this training.</source>
   <translation>Auf diesem Mac mit ein paar Schritten dieses Trainings gemessen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Memory saver: every layer is computed twice instead of being stored.</source>
   <translation>Speichersparer: Jede Schicht wird zweimal berechnet statt gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Memory saver: half of each layer is computed twice instead of being stored.</source>
   <translation>Speichersparer: Die Hälfte jeder Schicht wird zweimal berechnet statt gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>The layers that never change read each example once and their results are kept.</source>
   <translation>Die Schichten, die sich nie ändern, lesen jedes Beispiel einmal; ihr Ergebnis wird behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>This does not fit into memory</source>
   <translation>Das passt nicht in den Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Worked out from sizes.</source>
   <translation>Aus den Größen errechnet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Worked out from sizes; a few steps will be measured while nothing else runs.</source>
   <translation>Aus den Größen errechnet; ein paar Schritte werden gemessen, sobald nichts anderes läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Working it out…</source>
   <translation>Wird ausgerechnet…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>lower layers read once</source>
   <translation>untere Schichten einmal gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>measuring…</source>
   <translation>wird gemessen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>memory saver on</source>
   <translation>Speichersparer an</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>memory saver on, full</source>
   <translation>Speichersparer ganz an</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>once through</source>
   <translation>ein Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>“%1” was added to the queue</source>
   <translation>„%1“ wurde in die Warteschlange gestellt</translation>
  </message>
 </context>
 <context>
  <name>StartFromRow</name>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Begin fresh</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Choose an earlier result</source>
   <translation>Früheres Ergebnis wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Choose the model first.</source>
   <translation>Wähle zuerst das Modell.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>What “{name}” learned is carried on.</source>
   <translation>Was „{name}“ gelernt hat, geht weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>What “{name}” learned up to step {step} is carried on.</source>
   <translation>Was „{name}“ bis Schritt {step} gelernt hat, geht weiter.</translation>
  </message>
 </context>
 <context>
  <name>StartOffer</name>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>%1 trainings are waiting in line.</source>
   <translation>%1 Trainings warten in der Schlange.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>A training is waiting in line.</source>
   <translation>Ein Training wartet in der Schlange.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Continue from step %1?</source>
   <translation>Ab Schritt %1 fortsetzen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Start the next</source>
   <translation>Nächstes starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>is paused at step %1.</source>
   <translation>ist bei Schritt %1 angehalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>was interrupted at step %1.</source>
   <translation>wurde bei Schritt %1 unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>“%1”</source>
   <translation>„%1“</translation>
  </message>
 </context>
 <context>
  <name>StatePill</name>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Not started</source>
   <translation>Nicht gestartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Training</source>
   <translation>Trainiert</translation>
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>%1 steps left</source>
   <translation>noch %1 Schritte</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>A version from step %1 is in the run's folder. Your original model stays as it was.</source>
   <translation>Eine Version von Schritt %1 liegt im Ordner des Laufs. Dein Originalmodell bleibt, wie es war.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>At step %1 this training needed more than the %2 that it can use.</source>
   <translation>Bei Schritt %1 brauchte dieses Training mehr als die %2, die es verwenden darf.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Change settings…</source>
   <translation>Einstellungen ändern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Everything is set up</source>
   <translation>Alles ist vorbereitet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Everything up to step %1 of %2.</source>
   <translation>Alles bis Schritt %1 von %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Hide log</source>
   <translation>Protokoll ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>How far it came</source>
   <translation>Wie weit es kam</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>It was set up, and then taken out of the line of those that wait.</source>
   <translation>Es war vorbereitet und wurde dann aus der Warteschlange genommen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Keep step %1 and finish</source>
   <translation>Schritt %1 behalten und beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Memory during training</source>
   <translation>Speicher während des Trainings</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Nothing had been learned that could be saved. Your model and your examples stay as they were.</source>
   <translation>Noch war nichts gelernt, was sich sichern ließ. Dein Modell und deine Beispiele bleiben, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Only %1 steps are repeated.</source>
   <translation>Nur %1 Schritte werden wiederholt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Only one step is repeated.</source>
   <translation>Nur ein Schritt wird wiederholt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Opens the same settings, to change and start.</source>
   <translation>Öffnet dieselben Einstellungen zum Ändern und Starten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Paused at step %1 of %2</source>
   <translation>Bei Schritt %1 von %2 angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Resume from the last version if there is one, or train again with the same settings.</source>
   <translation>Setze ab der letzten Version fort, wenn es eine gibt, oder trainiere mit denselben Einstellungen noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Resume with the settings ticked below. Closing other big apps helps too.</source>
   <translation>Setze mit den unten angehakten Einstellungen fort. Andere große Apps zu schließen hilft auch.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Show log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Start it now, or change its settings first.</source>
   <translation>Starte es jetzt oder ändere zuerst seine Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Starts from the version saved at step %1.</source>
   <translation>Beginnt bei der Version von Schritt %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped at step %1 of %2</source>
   <translation>Bei Schritt %1 von %2 abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped before the first step</source>
   <translation>Vor dem ersten Schritt abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>The best version so far, step %1, is ready to use.</source>
   <translation>Die bisher beste Version, Schritt %1, ist bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>This training has not started yet.</source>
   <translation>Dieses Training hat noch nicht begonnen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>This training was interrupted.</source>
   <translation>Dieses Training wurde unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Train again with a smaller batch size or a smaller maximum length.</source>
   <translation>Trainiere noch einmal mit kleinerer Batchgröße oder kleinerer maximaler Länge.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Train again…</source>
   <translation>Noch einmal trainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Training stopped: the Mac ran out of memory.</source>
   <translation>Training abgebrochen: Dem Mac ging der Speicher aus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Tunesmith was closed, or the computer was switched off, before it ended.</source>
   <translation>Tunesmith wurde geschlossen oder der Computer ausgeschaltet, bevor es zu Ende war.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Your model and your examples are safe.</source>
   <translation>Dein Modell und deine Beispiele sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Your work is safe. You can carry on from step %1 with settings that need less memory.</source>
   <translation>Deine Arbeit ist sicher. Du kannst ab Schritt %1 mit Einstellungen fortsetzen, die weniger Speicher brauchen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Your work is safe. You can carry on from step %1.</source>
   <translation>Deine Arbeit ist sicher. Du kannst ab Schritt %1 fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>by step</source>
   <translation>nach Schritt</translation>
  </message>
 </context>
 <context>
  <name>StoppedReport</name>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>Start it again.</source>
   <translation>Starte es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What happened</source>
   <translation>Was passiert ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What to do next</source>
   <translation>Was du jetzt tun kannst</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What was saved</source>
   <translation>Was gesichert wurde</translation>
  </message>
 </context>
 <context>
  <name>Suggestion</name>
  <message>
   <location filename="../../app/ui/new_training/suggestion.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
 </context>
 <context>
  <name>TargetsRow</name>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Attention: how it reads</source>
   <translation>Attention: wie es liest</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Choose a model to see its parts.</source>
   <translation>Wähle ein Modell, um seine Teile zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Feed-forward: what it knows</source>
   <translation>Feed-forward: was es weiß</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Full training changes every part.</source>
   <translation>Volles Training ändert jeden Teil.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Other parts</source>
   <translation>Andere Teile</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Target %1</source>
   <translation>Ziel %1</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <location filename="../../app/ui/export/toast.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>TrainingCard</name>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>%1 adjustable values, %2 of the model · saved file about %3</source>
   <translation>%1 einstellbare Werte, %2 des Modells · gesicherte Datei etwa %3</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>All %1 layers learn, in small steps. You rarely need to change this.</source>
   <translation>Alle %1 Schichten lernen, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>All layers learn, in small steps. You rarely need to change this.</source>
   <translation>Alle Schichten lernen, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>How much to train</source>
   <translation>Wie viel trainiert wird</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Reset to %1</source>
   <translation>Zurück zu %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>The last %1 layers learn, in small steps. You rarely need to change this.</source>
   <translation>Die letzten %1 Schichten lernen, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Your own settings. Goes through your examples %1 times.</source>
   <translation>Deine eigenen Einstellungen. Geht deine Beispiele %1-mal durch.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Your own settings. Goes through your examples once.</source>
   <translation>Deine eigenen Einstellungen. Geht deine Beispiele einmal durch.</translation>
  </message>
 </context>
 <context>
  <name>TrainingConfig</name>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Alpha</source>
   <translation>Alpha</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Answer column</source>
   <translation>Spalte mit Antworten</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Asked before and during training, to hear the model change. Several go on lines of their own.</source>
   <translation>Vor und während des Trainings gestellt, um die Veränderung zu hören. Mehrere stehen auf eigenen Zeilen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>At the end</source>
   <translation>Am Ende</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batch tokens</source>
   <translation>Tokens pro Batch</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batches added up before each step. More is steadier, not faster.</source>
   <translation>Batches, die vor jedem Schritt addiert werden. Mehr ist stetiger, nicht schneller.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check at most</source>
   <translation>Prüfen höchstens</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check every</source>
   <translation>Prüfen alle</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check file</source>
   <translation>Prüfdatei</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Computes values again instead of storing them: less memory, a little slower.</source>
   <translation>Rechnet Werte neu, statt sie zu speichern: weniger Speicher, etwas langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>DoRA</source>
   <translation>DoRA</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Ends early after this many checks without a better one. 0 means never.</source>
   <translation>Endet früher nach so vielen Prüfungen ohne bessere. 0 heißt nie.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Every answer, only the last answer, or everything including the questions.</source>
   <translation>Jede Antwort, nur die letzte Antwort oder alles samt den Fragen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Examples read at once. Lower it if memory is tight.</source>
   <translation>Auf einmal gelesene Beispiele. Verringere sie, wenn der Speicher knapp ist.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>File with conversations to check progress on, instead of keeping some aside.</source>
   <translation>Datei mit Gesprächen zum Prüfen, statt einige zurückzulegen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>File with the example conversations.</source>
   <translation>Datei mit den Beispielgesprächen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Folder of an earlier result, MLX or PEFT, that training goes on from.</source>
   <translation>Ordner eines früheren Ergebnisses, MLX oder PEFT, von dem das Training weitergeht.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Folder of the model to train, in MLX or Hugging Face safetensors format.</source>
   <translation>Ordner des Modells, das trainiert wird, in MLX- oder Hugging-Face-Format (safetensors).</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Full</source>
   <translation>Voll</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Gather batches</source>
   <translation>Batches sammeln</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples 3 times. A good first choice.</source>
   <translation>Geht deine Beispiele 3-mal durch. Ein guter Anfang.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples 5 times, or fewer once nothing improves. Learns most.</source>
   <translation>Geht deine Beispiele 5-mal durch, oder seltener, wenn nichts mehr besser wird. Lernt am meisten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples once. Shows whether they work.</source>
   <translation>Geht deine Beispiele einmal durch. Zeigt, ob sie taugen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Gradient limit</source>
   <translation>Gradientengrenze</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How deep into the model the changes reach. 0 means all layers.</source>
   <translation>Wie tief die Änderungen ins Modell reichen. 0 heißt alle Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How many times it reads all your examples.</source>
   <translation>Wie oft es alle deine Beispiele liest.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How much new detail it can hold. More needs memory.</source>
   <translation>Wie viele neue Einzelheiten es fassen kann. Mehr braucht Speicher.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How strongly it is applied. Twice the rank is usual.</source>
   <translation>Wie stark es wirkt. Üblich ist das Doppelte des Rangs.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How the learning rate falls towards the end.</source>
   <translation>Wie die Lernrate zum Ende hin sinkt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Kept aside</source>
   <translation>Zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Kept-aside conversations read at each check. 0 means all of them.</source>
   <translation>Zurückgelegte Gespräche, die jede Prüfung liest. 0 heißt alle.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Last answer</source>
   <translation>Letzte Antwort</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>LoRA learns a small addition. DoRA also scales. Full changes the model itself.</source>
   <translation>LoRA lernt eine kleine Ergänzung. DoRA skaliert auch. Voll ändert das Modell selbst.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Longer conversations are cut at this many tokens.</source>
   <translation>Längere Gespräche werden nach so vielen Tokens gekürzt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Longest step a batch may ask for. 0 means no limit.</source>
   <translation>Längster Schritt, den ein Batch verlangen darf. 0 heißt keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Max length</source>
   <translation>Max. Länge</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory limit</source>
   <translation>Speichergrenze</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory saver</source>
   <translation>Speichersparer</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory that training may use. Left alone, what suits this machine.</source>
   <translation>Speicher, den das Training verwenden darf. Ohne Angabe, was zu diesem Computer passt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Most</source>
   <translation>Am meisten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Pulls what was learned gently towards nothing. Guards against memorising.</source>
   <translation>Zieht das Gelernte sanft gegen null. Schützt vor Auswendiglernen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Question column</source>
   <translation>Spalte mit Fragen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Run name</source>
   <translation>Name des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Same seed and same settings repeat the same run.</source>
   <translation>Gleicher Startwert und gleiche Einstellungen wiederholen denselben Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Save every</source>
   <translation>Sichern alle</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Schedule</source>
   <translation>Verlauf der Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the conversations kept aside to check progress.</source>
   <translation>Anteil der Gespräche, der zum Prüfen zurückgelegt wird.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the new values left out at random in each step.</source>
   <translation>Anteil der neuen Werte, der bei jedem Schritt zufällig wegfällt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the steps in which the learning rate rises to its full size.</source>
   <translation>Anteil der Schritte, in dem die Lernrate auf ihre volle Größe steigt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Size of each step. Too high becomes unstable.</source>
   <translation>Größe jedes Schritts. Zu viel wird instabil.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Some</source>
   <translation>Etwas</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Start from</source>
   <translation>Beginnen bei</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Steps between checks on what was kept aside. 0 means at the end.</source>
   <translation>Schritte zwischen Prüfungen am Zurückgelegten. 0 heißt am Ende.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Steps between versions you can go back to. 0 means only at the end.</source>
   <translation>Schritte zwischen Versionen, zu denen du zurückkannst. 0 heißt nur am Ende.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Targets</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Test question</source>
   <translation>Testfrage</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Thorough</source>
   <translation>Gründlich</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Title or number of a table's column with the answers.</source>
   <translation>Überschrift oder Nummer der Tabellenspalte mit den Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Title or number of a table's column with the questions.</source>
   <translation>Überschrift oder Nummer der Tabellenspalte mit den Fragen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Tokens read at once, in place of Batch size. 0 means that Batch size counts.</source>
   <translation>Auf einmal gelesene Tokens, statt der Batchgröße. 0 heißt, dass die Batchgröße gilt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Warm-up</source>
   <translation>Aufwärmen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Weight decay</source>
   <translation>Gewichtsabbau</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>What the examples are, where it is recognised wrong.</source>
   <translation>Was die Beispiele sind, falls es falsch erkannt wird.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>What the run is called.</source>
   <translation>Wie der Lauf heißt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Which parts of each layer may change, or “all”.</source>
   <translation>Welche Teile jeder Schicht sich ändern dürfen, oder „all“.</translation>
  </message>
 </context>
 <context>
  <name>TrainingPage</name>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Epoch %1 of %2</source>
   <translation>Epoche %1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Getting ready…</source>
   <translation>Vorbereitung…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Keep a version that you can go back to</source>
   <translation>Eine Version behalten, zu der du zurückkannst</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Last saved at step %1</source>
   <translation>Zuletzt gesichert bei Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>New run</source>
   <translation>Neuer Lauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Next answer at step %1, in %2</source>
   <translation>Nächste Antwort bei Schritt %1, in %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Pausing</source>
   <translation>Hält an</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Save now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Saving after this step…</source>
   <translation>Sichert nach diesem Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Saving…</source>
   <translation>Wird gesichert…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Step %1 of %2</source>
   <translation>Schritt %1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop and keep</source>
   <translation>Beenden und behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop at step %1 and keep the best version (step %2)?</source>
   <translation>Bei Schritt %1 beenden und die beste Version behalten (Schritt %2)?</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop at step %1 and keep what it has learned?</source>
   <translation>Bei Schritt %1 beenden und das Gelernte behalten?</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stopping</source>
   <translation>Wird beendet</translation>
  </message>
 </context>
 <context>
  <name>TryItPage</name>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Ask once, see both answers side by side.</source>
   <translation>Frag einmal und sieh beide Antworten nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Blind test</source>
   <translation>Blindtest</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Nothing to try yet</source>
   <translation>Noch nichts zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Save comparison…</source>
   <translation>Vergleich sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Train a model first. Then ask it here, beside the original.</source>
   <translation>Trainiere zuerst ein Modell. Dann frag es hier, neben dem Original.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>What to do</source>
   <translation>Was du tun willst</translation>
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Thinking</source>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>still thinking…</source>
   <translation>denkt noch nach…</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>It needs macOS %1 or newer.</source>
   <translation>Es braucht macOS %1 oder neuer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Open the download</source>
   <translation>Download öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>This is the newest Tunesmith.</source>
   <translation>Das ist das neueste Tunesmith.</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Tunesmith %1 is there</source>
   <translation>Tunesmith %1 ist da</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Version %1.</source>
   <translation>Version %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>You have version %1. Your runs and settings stay as they are.</source>
   <translation>Du hast Version %1. Deine Läufe und Einstellungen bleiben, wie sie sind.</translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Nothing is training now.</source>
   <translation>Gerade wird nichts trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Start the next</source>
   <translation>Nächstes starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>The next one starts when this training has ended.</source>
   <translation>Das nächste startet, wenn dieses Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Waiting in line</source>
   <translation>Warteschlange</translation>
  </message>
 </context>
 <context>
  <name>WaitingRow</name>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Move %1 down</source>
   <translation>%1 nach hinten</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Move %1 up</source>
   <translation>%1 nach vorn</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Remove %1 from the line</source>
   <translation>%1 aus der Warteschlange nehmen</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Nothing is overwritten</source>
   <translation>Nichts wird überschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Pause, close the lid, and carry on later.</source>
   <translation>Pausieren, zuklappen, später weitermachen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Private</source>
   <translation>Privat</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Stop any time</source>
   <translation>Jederzeit anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Teach a language model to answer the way you do,</source>
   <translation>Bring einem Sprachmodell bei, so zu antworten wie du,</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Welcome to Tunesmith</source>
   <translation>Willkommen bei Tunesmith</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Your data never leaves this Mac.</source>
   <translation>Deine Daten verlassen diesen Mac nie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Your original model stays as it is.</source>
   <translation>Dein Originalmodell bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>using your own example conversations.</source>
   <translation>mit deinen eigenen Beispielgesprächen.</translation>
  </message>
 </context>
 <context>
  <name>WhileTrainingCard</name>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>A notification, when Tunesmith is not in front.</source>
   <translation>Eine Mitteilung, wenn Tunesmith nicht vorn ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>For new trainings; each can have its own under Advanced. %1 suits this computer.</source>
   <translation>Für neue Trainings; jedes kann unter „Erweitert“ seine eigene haben. %1 passt zu diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>It does not fall asleep while a training runs. The screen may still go dark.</source>
   <translation>Er schläft nicht ein, solange ein Training läuft. Der Bildschirm darf dunkel werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Keep the computer awake</source>
   <translation>Computer wach halten</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Memory limit</source>
   <translation>Speichergrenze</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Memory limit for new trainings</source>
   <translation>Speichergrenze für neue Trainings</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Tell me when it is done</source>
   <translation>Sag mir, wenn es fertig ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>This computer offers no way to do that. Sleep only makes a training wait.</source>
   <translation>Dieser Computer bietet das nicht an. Im Ruhezustand wartet ein Training nur.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Use what suits this computer</source>
   <translation>Nehmen, was zu diesem Computer passt</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>While it trains</source>
   <translation>Während des Trainings</translation>
  </message>
 </context>
 <context>
  <name>_Choosing</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Another model</source>
   <translation>Anderes Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Models to download</source>
   <translation>Modelle zum Laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>OWNER/NAME, or its address on huggingface.co</source>
   <translation>BESITZER/NAME oder die Adresse auf huggingface.co</translation>
  </message>
 </context>
 <context>
  <name>_Running</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 a second</source>
   <translation>%1 pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Asking huggingface.co…</source>
   <translation>huggingface.co wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Checking it…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Downloaded</source>
   <translation>Geladen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Ablage</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Training</source>
   <translation>&amp;Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Darstellung</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>About Tunesmith</source>
   <translation>Über Tunesmith</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Advanced settings</source>
   <translation>Erweiterte Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Check for updates…</source>
   <translation>Nach Updates suchen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Choose examples…</source>
   <translation>Beispiele wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Choose model…</source>
   <translation>Modell wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Close window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Download a model…</source>
   <translation>Modell laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Make a report…</source>
   <translation>Bericht erstellen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Match the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Minimise</source>
   <translation>Im Dock ablegen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Open recent</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Open saved setup…</source>
   <translation>Gesichertes Setup öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Paste</source>
   <translation>Einsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Previous problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Quit Tunesmith</source>
   <translation>Tunesmith beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Save a version now</source>
   <translation>Jetzt eine Version sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Stop and keep…</source>
   <translation>Beenden und behalten…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Undo</source>
   <translation>Widerrufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Zoom</source>
   <translation>Zoomen</translation>
  </message>
 </context>
 <context>
  <name>after_crash</name>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Something went wrong last time</source>
   <translation>Beim letzten Mal ging etwas schief</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Your runs are safe; what was being trained can go on from its last version. This report stays on this computer.</source>
   <translation>Deine Läufe sind sicher; was trainiert wurde, kann ab seiner letzten Version weitergehen. Dieser Bericht bleibt auf diesem Computer.</translation>
  </message>
 </context>
 <context>
  <name>choosers</name>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Choose a file of examples</source>
   <translation>Datei mit Beispielen wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Choose a model folder</source>
   <translation>Modellordner wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Open a saved setup</source>
   <translation>Gesichertes Setup öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Setups</source>
   <translation>Setups</translation>
  </message>
 </context>
 <context>
  <name>compare_bar</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Step {step} (best)</source>
   <translation>Schritt {step} (beste)</translation>
  </message>
 </context>
 <context>
  <name>compare_readout</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_readout.py" />
   <source>Step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
 </context>
 <context>
  <name>differences</name>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source> and %1 more</source>
   <translation> und %1 weitere</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 and %2.</source>
   <translation>%1 und %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 below %2</source>
   <translation>%1 unter %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 ended %2 lower</source>
   <translation>%1 endete %2 tiefer</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 ended lowest,</source>
   <translation>%1 endete am tiefsten,</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 has no validation loss to compare.</source>
   <translation>%1 hat keinen Prüfverlust zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 took %2 less.</source>
   <translation>%1 brauchte %2 weniger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>A and B ended about the same.</source>
   <translation>A und B endeten etwa gleich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>All ended about the same.</source>
   <translation>Alle endeten etwa gleich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>All settings are the same.</source>
   <translation>Alle Einstellungen sind gleich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Same: %1</source>
   <translation>Gleich: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Same: %1 other settings</source>
   <translation>Gleich: %1 weitere Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs kept different conversations aside, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe legten verschiedene Gespräche zurück, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs learned from different parts of the examples, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe lernten aus verschiedenen Teilen der Beispiele, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs trained different models, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe trainierten verschiedene Modelle, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs used different examples, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe verwendeten verschiedene Beispiele, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>What is different</source>
   <translation>Was verschieden ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>and took %1 less.</source>
   <translation>und brauchte %1 weniger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>and took %1 longer.</source>
   <translation>und brauchte %1 länger.</translation>
  </message>
 </context>
 <context>
  <name>export_words</name>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Adapter</source>
   <translation>Adapter</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Check that the exported model answers</source>
   <translation>Prüfen, dass das exportierte Modell antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Checked that the exported model answers</source>
   <translation>Geprüft, dass das exportierte Modell antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Checking that the exported model answers</source>
   <translation>Es wird geprüft, dass das exportierte Modell antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combine the model with what it learned</source>
   <translation>Modell mit dem Gelernten verbinden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combined the model with what it learned</source>
   <translation>Modell mit dem Gelernten verbunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combining the model with what it learned</source>
   <translation>Modell wird mit dem Gelernten verbunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Compare every number with the original</source>
   <translation>Jede Zahl mit dem Original vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Compared every number with the original</source>
   <translation>Jede Zahl mit dem Original verglichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Comparing every number with the original</source>
   <translation>Jede Zahl wird mit dem Original verglichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting GGUF adapter</source>
   <translation>GGUF-Adapter wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting Hugging Face adapter</source>
   <translation>Hugging-Face-Adapter wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting adapter</source>
   <translation>Adapter wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting full model</source>
   <translation>Ganzes Modell wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting full model as GGUF</source>
   <translation>Ganzes Modell wird als GGUF exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Full model</source>
   <translation>Ganzes Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Full model as GGUF</source>
   <translation>Ganzes Modell als GGUF</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>GGUF adapter</source>
   <translation>GGUF-Adapter</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Hugging Face adapter</source>
   <translation>Hugging-Face-Adapter</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>MLX</source>
   <translation>MLX</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>PEFT</source>
   <translation>PEFT</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you already run the GGUF version of this model there.</source>
   <translation>Nimm das, wenn du die GGUF-Version dieses Modells dort schon verwendest.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you load it on top of the same model with MLX.</source>
   <translation>Nimm das, wenn du es mit MLX zum selben Modell dazulädst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you share it online or work with it in Python.</source>
   <translation>Nimm das, wenn du es online teilst oder in Python damit arbeitest.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you want one complete file for Ollama.</source>
   <translation>Nimm das, wenn du eine vollständige Datei für Ollama willst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you want one complete model, ready to chat.</source>
   <translation>Nimm das, wenn du ein vollständiges Modell zum Chatten willst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Write the adapter to {place}</source>
   <translation>Adapter nach {place} schreiben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Write the model to {place}</source>
   <translation>Modell nach {place} schreiben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Writing the adapter to {place}</source>
   <translation>Adapter wird nach {place} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Writing {amount} to {place}</source>
   <translation>{amount} werden nach {place} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Wrote it to {place}</source>
   <translation>Nach {place} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for LM Studio and MLX</source>
   <translation>für LM Studio und MLX</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for Ollama and llama.cpp</source>
   <translation>für Ollama und llama.cpp</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for llama.cpp and Ollama</source>
   <translation>für llama.cpp und Ollama</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>About %1</source>
   <translation>Etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Choose a smaller model.</source>
   <translation>Wähle ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Fits on this Mac</source>
   <translation>Passt auf diesen Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Set %1 to %2 under Advanced.</source>
   <translation>Setze %1 unter „Erweitert“ auf %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Tight, close other apps</source>
   <translation>Knapp, andere Apps schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Under %1</source>
   <translation>Unter %1</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Alpaca</source>
   <translation>Alpaca</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Chat messages</source>
   <translation>Chatnachrichten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>ChatGPT export</source>
   <translation>ChatGPT-Export</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Plain text</source>
   <translation>Reiner Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Preferred answers</source>
   <translation>Bevorzugte Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Prompt and completion</source>
   <translation>Prompt und Ergänzung</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Question and answer</source>
   <translation>Frage und Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>ShareGPT</source>
   <translation>ShareGPT</translation>
  </message>
 </context>
 <context>
  <name>learned_words</name>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>%1 of the words that it would write next are others now.</source>
   <translation>%1 der Wörter, die es als nächste schriebe, sind jetzt andere.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>After step %1 it began to memorise, so that version was kept. More or more varied examples help.</source>
   <translation>Nach Schritt %1 begann es, auswendig zu lernen, deshalb wurde jene Version behalten. Mehr oder vielfältigere Beispiele helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>It stopped improving around step %1, so training longer would probably not help.</source>
   <translation>Ab etwa Schritt %1 wurde es nicht mehr besser, länger zu trainieren würde also kaum helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>It was still improving at the end, so training longer may help.</source>
   <translation>Am Ende wurde es noch besser, länger zu trainieren kann also helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Its answers are further from yours than before. More or more varied examples help.</source>
   <translation>Seine Antworten sind weiter weg von deinen als vorher. Mehr oder vielfältigere Beispiele helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Its answers came less than 1% closer to yours.</source>
   <translation>Seine Antworten kamen deinen um weniger als 1 % näher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Keep some conversations aside next time to see when it stops improving.</source>
   <translation>Leg nächstes Mal einige Gespräche zurück, um zu sehen, ab wann es nicht mehr besser wird.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Suggested: %1.</source>
   <translation>Vorschlag: %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>The model answers as it did before.</source>
   <translation>Das Modell antwortet wie zuvor.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Training finished, but it did not improve</source>
   <translation>Das Training ist fertig, brachte aber keine Verbesserung</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Training finished, but it hardly changed</source>
   <translation>Das Training ist fertig, änderte aber kaum etwas</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Training finished, but nothing was learned</source>
   <translation>Das Training ist fertig, aber gelernt wurde nichts</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Under 1% of the words that it would write next are others now.</source>
   <translation>Weniger als 1 % der Wörter, die es als nächste schriebe, sind jetzt andere.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Your tuned model is ready</source>
   <translation>Dein trainiertes Modell ist fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>all parts of each layer</source>
   <translation>alle Teile jeder Schicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>learning rate %1 instead of %2</source>
   <translation>Lernrate %1 statt %2</translation>
  </message>
 </context>
 <context>
  <name>message_block</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>%1 of them learned</source>
   <translation>%1 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>%1 tokens</source>
   <translation>%1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>1 token</source>
   <translation>1 Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Tool result</source>
   <translation>Ergebnis des Werkzeugs</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>learned</source>
   <translation>gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>not learned</source>
   <translation>nicht gelernt</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Fits</source>
   <translation>Passt</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Too big</source>
   <translation>Zu groß</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it does not fit on this Mac with the usual settings.</source>
   <translation>Sein Training passt mit den üblichen Einstellungen nicht auf diesen Mac.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it fits on this Mac.</source>
   <translation>Sein Training passt auf diesen Mac.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it is tight on this Mac. Close other apps first.</source>
   <translation>Sein Training ist auf diesem Mac knapp. Schließe zuerst andere Apps.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Your folder</source>
   <translation>Dein Ordner</translation>
  </message>
 </context>
 <context>
  <name>places</name>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation %1</source>
   <translation>Gespräch %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation %2 on line %1</source>
   <translation>Gespräch %2 in Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation on line %1</source>
   <translation>Gespräch in Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Example %1</source>
   <translation>Beispiel %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Line %1</source>
   <translation>Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Line %1, example %2</source>
   <translation>Zeile %1, Beispiel %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>This folder has no train file. Drop the file with your examples.</source>
   <translation>Dieser Ordner hat keine train-Datei. Zieh die Datei mit deinen Beispielen hierher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>This is a file. A model is a folder.</source>
   <translation>Das ist eine Datei. Ein Modell ist ein Ordner.</translation>
  </message>
 </context>
 <context>
  <name>problems</name>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 conversations have problems</source>
   <translation>%1 Gespräche haben Probleme</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 things to look at.</source>
   <translation>%1 Dinge zum Ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>1 conversation has a problem</source>
   <translation>1 Gespräch hat ein Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>Nothing is left out because of them.</source>
   <translation>Deswegen wird nichts ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>One thing to look at.</source>
   <translation>Ein Ding zum Ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>Review</source>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>and will be left out.</source>
   <translation>und werden ausgelassen.</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>A training is running.</source>
   <translation>Ein Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Add to queue</source>
   <translation>In die Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Another training is running.</source>
   <translation>Ein anderes Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Keep training</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Leave them</source>
   <translation>Dort lassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move them</source>
   <translation>Mitnehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move your %1 runs there too?</source>
   <translation>Deine %1 Läufe auch dorthin mitnehmen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move your run there too?</source>
   <translation>Deinen Lauf auch dorthin mitnehmen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Pause and quit</source>
   <translation>Anhalten und beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Pausing saves everything. You can carry on later from where it was.</source>
   <translation>Beim Anhalten wird alles gesichert. Du kannst später dort weitermachen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Runs that stay behind are kept, but are not listed until you choose their place again.</source>
   <translation>Läufe, die zurückbleiben, werden aufbewahrt, aber erst wieder aufgeführt, wenn du ihren Ort wählst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Stop and keep</source>
   <translation>Beenden und behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>This one can wait in line and starts when the training has ended.</source>
   <translation>Dieses kann warten und startet, wenn das Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Tunesmith</source>
   <translation>Tunesmith</translation>
  </message>
 </context>
 <context>
  <name>run_states</name>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Finished early</source>
   <translation>Früher beendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>In line, place %1</source>
   <translation>Wartet, Platz %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Interrupted, step %1</source>
   <translation>Unterbrochen, Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Next in line</source>
   <translation>Als Nächstes dran</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Not started</source>
   <translation>Nicht gestartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Paused, %1</source>
   <translation>Angehalten, %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Stopped, step %1</source>
   <translation>Abgebrochen, Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Training</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Training elsewhere</source>
   <translation>Wird anderswo trainiert</translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>A saved version is damaged.</source>
   <translation>Eine gesicherte Version ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>All conversations are used for learning, so there is none left to check on. Loss on what it trains on always falls in the end; it does not show whether the model learned or memorised.</source>
   <translation>Alle Gespräche dienen zum Lernen, es bleibt also keines zum Prüfen. Der Verlust auf dem Trainierten sinkt am Ende immer; er zeigt nicht, ob das Modell lernte oder auswendig lernte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Closing other apps keeps this going.</source>
   <translation>Andere Apps zu schließen hält das in Gang.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Connect the power adapter: training needs much energy.</source>
   <translation>Schließ das Netzteil an: Training braucht viel Energie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Everything up to step %1 is saved, and the memory is free.</source>
   <translation>Alles bis Schritt %1 ist gesichert, und der Speicher ist frei.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>First step…</source>
   <translation>Erster Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>From time to time the model is tried on conversations that it never trains on. Three such checks are needed before anything can be said.</source>
   <translation>Von Zeit zu Zeit wird das Modell an Gesprächen erprobt, mit denen es nie trainiert. Drei solche Prüfungen sind nötig, bevor sich etwas sagen lässt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Getting started.</source>
   <translation>Es geht los.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>If it gets worse, the training saves a version and pauses, before everything becomes slow.</source>
   <translation>Wird es schlimmer, sichert das Training eine Version und hält an, bevor alles langsam wird.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It gets better at repeating your examples and worse at answering something new. The version from before that is kept. More or more varied examples help.</source>
   <translation>Es wiederholt deine Beispiele immer besser und antwortet auf Neues immer schlechter. Die Version davor bleibt. Mehr oder vielfältigere Beispiele helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It has learned most of what it can from these examples with these settings.</source>
   <translation>Es hat das meiste gelernt, was es aus diesen Beispielen mit diesen Einstellungen lernen kann.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It may be memorising.</source>
   <translation>Vielleicht lernt es auswendig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It went on from step %1.</source>
   <translation>Es ging ab Schritt %1 weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Levelling off.</source>
   <translation>Es flacht ab.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Little has changed in %1 steps. You can stop and keep the best version.</source>
   <translation>In %1 Schritten hat sich wenig geändert. Du kannst beenden und die beste Version behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Loading the model…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Low power mode is on.</source>
   <translation>Der Stromsparmodus ist an.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Memory is getting scarce.</source>
   <translation>Der Speicher wird knapp.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nothing is kept aside.</source>
   <translation>Nichts ist zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nothing that was saved is lost. The steps after that are done again in the new way.</source>
   <translation>Nichts Gesichertes ist verloren. Die Schritte danach werden auf die neue Art wiederholt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>On conversations that it never trained on, its answers come closer to yours. Let it go on.</source>
   <translation>Bei Gesprächen, mit denen es nie trainierte, kommen seine Antworten deinen näher. Lass es weiterlaufen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Paused.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Progress cannot be checked in this run.</source>
   <translation>In diesem Lauf lässt sich der Fortschritt nicht prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Reading examples…</source>
   <translation>Beispiele werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Resume from step %1</source>
   <translation>Ab Schritt %1 fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Show in Finder</source>
   <translation>Im Finder zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Single checks vary, above all with few conversations kept aside. The best version is kept.</source>
   <translation>Einzelne Prüfungen schwanken, vor allem bei wenigen zurückgelegten Gesprächen. Die beste Version bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Start again from what was kept, with a lower learning rate.</source>
   <translation>Beginne noch einmal vom Behaltenen aus, mit kleinerer Lernrate.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Still improving.</source>
   <translation>Es wird noch besser.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The battery is low.</source>
   <translation>Die Batterie ist fast leer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The first check comes at step %1.</source>
   <translation>Die erste Prüfung kommt bei Schritt %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The first check comes soon.</source>
   <translation>Die erste Prüfung kommt bald.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The loss jumped instead of falling. The learning rate is probably too high: half of it, or less, usually helps. You find it under Advanced.</source>
   <translation>Der Verlust sprang, statt zu sinken. Die Lernrate ist wahrscheinlich zu groß: Die Hälfte oder weniger hilft meist. Du findest sie unter „Erweitert“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The next check comes at step %1.</source>
   <translation>Die nächste Prüfung kommt bei Schritt %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The one before it is used.</source>
   <translation>Die davor wird verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The steps since then are done again. They give the same result.</source>
   <translation>Die Schritte seitdem werden wiederholt. Sie ergeben dasselbe.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Training became unstable.</source>
   <translation>Das Training wurde instabil.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Training takes longer.</source>
   <translation>Das Training dauert länger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Unsteady.</source>
   <translation>Es schwankt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss fell %1 in the last %2 steps.</source>
   <translation>Der Prüfverlust sank um %1 in den letzten %2 Schritten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss goes up and down. The version of step %1 is the best so far.</source>
   <translation>Der Prüfverlust geht auf und ab. Die Version von Schritt %1 ist bisher die beste.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss has risen since step %1. That version is safe.</source>
   <translation>Der Prüfverlust steigt seit Schritt %1. Jene Version ist sicher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>When the battery is nearly empty, the training saves a version and pauses by itself.</source>
   <translation>Wenn die Batterie fast leer ist, sichert das Training eine Version und hält von selbst an.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>You can close Tunesmith or switch off the computer. Resume goes on from this step.</source>
   <translation>Du kannst Tunesmith schließen oder den Computer ausschalten. „Fortsetzen“ geht ab diesem Schritt weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>You can turn it off in the system settings, or let it take its time. The result is the same.</source>
   <translation>Du kannst ihn in den Systemeinstellungen ausschalten oder dem Training Zeit lassen. Das Ergebnis ist dasselbe.</translation>
  </message>
 </context>
 <context>
  <name>saving</name>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Choose another place.</source>
   <translation>Wähle einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Save comparison</source>
   <translation>Vergleich sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Temperature {temperature}, top-p {top_p}, {seed}</source>
   <translation>Temperatur {temperature}, top-p {top_p}, {seed}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>The comparison could not be saved.</source>
   <translation>Der Vergleich konnte nicht gesichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>different seeds</source>
   <translation>verschiedene Startwerte</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>same seed</source>
   <translation>gleicher Startwert</translation>
  </message>
 </context>
 <context>
  <name>short_names</name>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Answer first</source>
   <translation>Antwort zuerst</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Broken accents</source>
   <translation>Falsche Akzente</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Control mark</source>
   <translation>Steuerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Data as text</source>
   <translation>Daten als Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Echo</source>
   <translation>Echo</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty answer</source>
   <translation>Leere Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty question</source>
   <translation>Leere Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Escaped text</source>
   <translation>Maskierter Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Late instruction</source>
   <translation>Späte Anweisung</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Lone tool result</source>
   <translation>Ergebnis allein</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Look at this</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Lost letters</source>
   <translation>Verlorene Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Mended</source>
   <translation>Repariert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No last answer</source>
   <translation>Letzte Antwort fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No question</source>
   <translation>Keine Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No speakers</source>
   <translation>Keine Sprecher</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No text</source>
   <translation>Kein Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Not separable</source>
   <translation>Nicht trennbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Nothing to learn</source>
   <translation>Nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Partly left out</source>
   <translation>Teils ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Picture left out</source>
   <translation>Bild ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Placeholder</source>
   <translation>Platzhalter</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Refusal</source>
   <translation>Ablehnung</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Refused by model</source>
   <translation>Vom Modell abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Repeated</source>
   <translation>Wiederholt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Single message</source>
   <translation>Einzelne Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Too long</source>
   <translation>Zu lang</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Two answers</source>
   <translation>Zwei Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Two questions</source>
   <translation>Zwei Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unknown format</source>
   <translation>Unbekanntes Format</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unknown speaker</source>
   <translation>Unbekannter Sprecher</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unreadable</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Very long</source>
   <translation>Sehr lang</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Wrong columns</source>
   <translation>Falsche Spalten</translation>
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 GB</source>
   <translation>%1 GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 KB</source>
   <translation>%1 KB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 MB</source>
   <translation>%1 MB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 billion</source>
   <translation>%1 Mrd.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 bytes</source>
   <translation>%1 Byte</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 d %2 h</source>
   <translation>%1 T. %2 Std.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 h</source>
   <translation>%1 Std.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 h %2 min</source>
   <translation>%1 Std. %2 Min.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 million</source>
   <translation>%1 Mio.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 min</source>
   <translation>%1 Min.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 of %2 GB</source>
   <translation>%1 von %2 GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 s</source>
   <translation>%1 Sek.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 so far</source>
   <translation>bisher %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1%</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>About %1</source>
   <translation>Etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>About %1 left</source>
   <translation>Noch etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>about %1</source>
   <translation>etwa %1</translation>
  </message>
 </context>
</TS>
