<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Its package brings no licence text along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Looking up the licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Made of these parts, each under its own licence:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Teach a local language model with your own example conversations. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Tunesmith %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>What Tunesmith is made of</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AboutCard</name>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>About and licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Check for updates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Free software under the MIT licence. It asks nobody anything unless you tell it to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Tunesmith %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AdvancedPanel</name>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>All %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Full training changes the model itself, so this does not apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Not with this model: its weights are stored in few bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Nothing is kept aside to check progress on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>The check file is used instead.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AnswerPane</name>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>1 token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Copy this answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Cut off at {count} tokens, the longest you allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Thinking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Waiting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Writing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{count} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{speed} tokens/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{who} answered: {answer}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Arrivals</name>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>%1 is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>It may have been moved or renamed. Choose it again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BeforeAfterBars</name>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>Loss before %1, after %2</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BlindView</name>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>(no answer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>A is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Answer A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Answer B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>B is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Blind test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>If both were equally good, so clear a result would come by luck in {chance} of such tests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Keys: 1, 2, 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>More questions give a surer answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>No difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Original is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Question {number} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Questions answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>There is no clear winner yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Tuned is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Writing the next two answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You prefer the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You prefer the tuned model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You see two answers to each question and choose the better one, without knowing which model wrote it. Your votes are kept in the run.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <location filename="../../app/ui/widgets/bubble.py" />
   <source>Answer: %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/bubble.py" />
   <source>Question: %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Part of the run shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>So far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Validation loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Whole run</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CheckFileRow</name>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Choose a check file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Do without</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Ask: {question}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>From your examples</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColumnPicker</name>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Answer column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Choose another file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Choose the two columns that the model learns from. The others are not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Column %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>It is not clear which column holds the question and which the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Question column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>The first row holds titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Use these columns</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Add to queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Resume training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Start training</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Both use the same chance, so differences come from training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Same seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Steady to varied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Temperature, {value}. From steady to varied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Version</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompareChart</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>%1 %2, best %3 at step %4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>%1 best %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>Validation loss</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ComparePart</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_part.py" />
   <source>Validation loss</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>A training is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Answers are written between two steps, so training is slower while you try it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Ask something your examples cover, then something they do not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Choose a run first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Choose the model folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Loading the model, a few seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Nothing is saved yet. The first version comes a little later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>The last saved version, from step {step}, answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Tuned</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ComparedCard</name>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Tuned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Your answer</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>%1 messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>%1 tokens, %2 of them learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>1 message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>About the whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Cannot be read, so it is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Choose a conversation in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Divided into %1 conversations. The first shows here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Hide original line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Next problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Previous problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show %1 more messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show original line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>You left this conversation out. It is not learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix is used in every conversation when training starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix is used when training starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix leaves nothing to learn here, so this conversation is left out.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DecidedNote</name>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DemoCard</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>A tiny model and %1 short conversations are included. It learns to talk like a ship’s captain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>About 1 minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>See the whole thing work once, from start to finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Try the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Works offline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DownloadSheet</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Closing this does not stop the download.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Delete what came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Download a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>From huggingface.co. Smaller ones train faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Nothing is sent or fetched before you press Download.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>On this Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>The model is downloaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>What came so far is kept. Going on takes it up from there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <location filename="../../app/ui/widgets/drop_target.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/drop_target.py" />
   <source>Drop to use it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EmptyBubble</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>There is no text here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EmptyRuns</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Every training is kept here, with its result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>No runs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Try the demo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ErrorNote</name>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What to do next</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExampleList</name>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>About the whole file: %1 notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>About the whole file: 1 note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>All %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Problems %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Search in conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Shortened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Shortened %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExampleModel</name>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>%1 tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>1 token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Fixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Shortened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>This example cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>This line cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>about %1 tokens</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExampleRows</name>
  <message>
   <location filename="../../app/ui/review/example_rows.py" />
   <source>Conversations</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExamplesCard</name>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose an examples file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose another…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Drop an examples file here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Examples file drop area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>JSONL, JSON, a table, text, or a folder with a train file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>See all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>See all conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>chat format checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>no chat format, a plain one is used</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExamplesFacts</name>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 are too long for even their first answer, which loses its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 in %2 to check progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 kept aside to check progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 longer ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 suits so many: about %2 times through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 suits so many: once through is enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens keep 99 of 100 whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens, %2 of them learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>1 conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>1 longer one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Checked on a file of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Conversation length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Each of them keeps at least one whole answer. Turns are cut from the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Nothing will be shortened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>about %1 less memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>about %1 more memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>shortened, %1 within an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>will be shortened</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Aye! Eight minutes in a rollin’ boil, then overboard into cold water she goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>How do I boil an egg?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Place the egg in boiling water for eight to ten minutes.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportForm</name>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>16-bit (bf16)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>16-bit (f16)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit (q8_0), half the size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit where it was trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>As the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Choose where to save it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Save in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Unquantized, loses nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>{size} free on this disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>{size} free, {needed} needed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportProgress</name>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>Waiting for its turn…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>{done} of {all}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportResult</name>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>{kind} is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>{size} in {place}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>A training is running. Export when it has ended, or pause it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Cancelling. What was written is removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Export “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Give it a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>It is not an earlier export, so it cannot be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Keep both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Open in LM Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Takes {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>The export was cancelled. Nothing was left behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is no version yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is not enough space on this disk. Choose another place, or free some.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is nothing to export yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>This run has not saved a version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Wait until the first version is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Where will you use it? You can export again later in another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Working it out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>You can export again later in another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>You can keep working. Export carries on in the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>“{name}” is already there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>“{name}” was exported.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FaultReporter</name>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Something went wrong inside Tunesmith.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Tunesmith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Your runs are safe on disk. If this happens again, send us the details below.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FinishedPage</name>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>%1 higher loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>%1 lower loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Compare with your own question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>How training went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>It stopped improving around step %1, so training longer would probably not help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>It was still improving at the end, so training longer may help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Keep some conversations aside next time to see when it stops improving.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Loss on your own examples, at the first step and at the end. Nothing was kept aside to check on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Peak memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Saved in %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Saved size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>The best version, from step %1 of %3, was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>There was no test question in this run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Tokens read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Training finished, but it did not improve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Try a lower learning rate, or more and more varied examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Tuned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Validation loss, measured on %1 conversations it never trained on. Lower is closer to your answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>What it had learned by step %1 of %3 was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>What it learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>You stopped at step %2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Your tuned model is ready</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormatRow</name>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>%1 format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, chosen by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, columns “%1” and “%2”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, recognised automatically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Choose a format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Choose the columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Read the file as another format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Recognise automatically</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FoundSheet</name>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Cannot be trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Choose the one to train. It stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Do not look in %1 any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Download a model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Folders that you added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Look for models in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Look in another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Looking for models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Models on this Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Models that can be trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>No model that can be trained was found. Choose a folder, or download one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>The first %1 of %2 are listed. Choose another with “Choose…”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>not there now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpCard</name>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>If something goes wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Show Tunesmith’s log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Tunesmith writes down what went wrong, here and nowhere else. Nothing is ever sent; you can pass it on yourself.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HubPanel</name>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Access token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>It is on Hugging Face, for you alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>It is on Hugging Face.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Leave empty to use the one kept in your keychain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Name on Hugging Face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Private</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Private: only you can see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Put it on Hugging Face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>This leaves your Mac. Make a token with write access on huggingface.co/settings/tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Upload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Uploading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>private, with your own account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>your-account/name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InsightNote</name>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What does this mean?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Next problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Read for context only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Shown when a model is chosen and no training runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>The model learns to write this</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LengthHistogram</name>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off %1 tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off, %1 tokens, %2 conversations will be shortened</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogBar</name>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogDrawer</name>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>Log lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LookCard</name>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Light or dark. Match the system changes along with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Match the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Of the window, its menus and its numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Tunesmith speaks it from its next start on.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LossChart</name>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>%1 in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Best so far %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Fifth time through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Fourth time through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Kept: step %1, %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Loss chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Loss, smoothed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Loss, this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Second time through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Step %1, loss %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Third time through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Time %1 through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Validation loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>best validation loss %1 at step %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>loss %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../app/ui/main_window.py" />
   <source>Tunesmith</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MeasureView</name>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Asking both models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Both models read the same conversations. You see how close each comes to the answers in them, and where the training helped or hurt most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Hardly any difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Kept aside in this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loading the model, a few seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loss on {count} conversations. Lower is closer. Perplexity is between how many equally likely words it hesitates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measuring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Most improved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Most worsened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Perplexity after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Perplexity before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Reading the conversations…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>{share} closer to your answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>{share} further from your answers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MemoryChart</name>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Limit on this Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Memory during training, limit %1, broken at step %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Memory, GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step %1, %2 needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step %1, more than %2 needed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MemoryFoot</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Memory in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Nothing leaves this Mac</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageText</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Calls a tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Learned text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Learned text: %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Read for context only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Show %1 more characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Thinks aloud</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MetricTiles</name>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Best so far, at step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Best was %1 at step %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Comfortable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Down %1 in %2 steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Faster than before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Nothing kept aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Slower than before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Steady</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>The same for %2 steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Tight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Up %1 in %2 steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Validation loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>of %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>tokens/s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose a model folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose another…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Download a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Downloading, %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Download…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Drop a model folder here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Found on this Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>List of models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Looking for models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Looking into the folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>MLX format, e.g. from LM Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model folder drop area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Models that you have used will be listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>No models found yet. Choose a folder, or download one in LM Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Use that model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelFacts</name>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>%1 tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Free %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Peak memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Size on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Training %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>%1 cannot be trained. Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>1 cannot be trained. Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>All models and folders…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>Models on this Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>Show %1 more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MorePanel</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>For example: Answer briefly, in the voice of our support team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Instructions for both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Max length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Share of likely words to choose from. 1 means all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Tokens after which an answer is cut off.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewTrainingPage</name>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose a model and examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose a model to see time and memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose examples to see time and memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Examples and training settings are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Model and training settings are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>No conversation in this file can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Open saved setup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>The training settings are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>There is nothing to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Three things to choose, then start.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoFile</name>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>A .jsonl file, one conversation per line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Drop an examples file here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Examples file drop area</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoRows</name>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Clear search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>No problems found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Nothing matches “%1”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Nothing will be shortened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>There is no conversation in this file.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NothingFound</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Clear search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Nothing matches “%1”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NumberBadge</name>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, needs your attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, waiting for you</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OriginalLine</name>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>As it stands in your file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Original line: %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Outside</name>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>%1 can be continued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>%1 took %2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>The computer slept for %1. Training goes on where it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>Your tuned model is ready</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OwnModelCard</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>%1 conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>%1 models found on this Mac.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>1 model found on this Mac.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>A .jsonl file, one conversation per line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Bring a model folder and a file of conversations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Download one…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Drop a model folder here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Drop an examples file here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Examples file drop area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Looking for models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>MLX format, e.g. from LM Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Model folder drop area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No file yet?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No models found yet. Choose a folder, or download one in LM Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Save a sample file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Save a sample file to copy from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Set up a training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Show them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Start with my own model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>You can fill in the rest there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlaceCard</name>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Change where runs are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Connect its disk, or choose another place. Your runs are still on that disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Each training has a folder there, with its versions, its log and what it learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>It can be changed when the training has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Moving your runs: %1 of %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>This place cannot be reached now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>This window was started for these runs alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Use the usual place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Where runs are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Where to keep runs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>LM Studio models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Save in {folder}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProblemNote</name>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>%1, message %2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>%1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Leave out conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Suggested fix:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Use this fix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Your file is never changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PromptBox</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Ask anything. Press Return to send to both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Shift-Return for a new line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Your question</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuestionFields</name>
  <message>
   <location filename="../../app/ui/new_training/question_fields.py" />
   <source>Add a test question</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuietPlot</name>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Copy as table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Save as picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Save as picture…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Reading %1 conversations…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Reading %1…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadingRow</name>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Reading %1 conversations…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Reading %1…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecentMenu</name>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Clear menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecentRuns</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Recent runs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ResumeOptions</name>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>About %1 at its peak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Batch size %1 → %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Does not fit yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Max length %1 → %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Memory saver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Peak memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Reads %1 examples at once. A little slower, same quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Reads one example at once. A little slower, same quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Recomputes instead of storing. About 30% slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Shortens about %1 long conversations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Shortens one long conversation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Should fit now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Tight, close other apps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Use less memory when resuming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>saves %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>%1 conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>%1 with problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>1 conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Choose another…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>No problems found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Review examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Save a repaired copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Save a repaired copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Saved %1 conversations as %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Undo all decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Use all suggested fixes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>no problems found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <location filename="../../app/ui/widgets/gauge.py" />
   <source>Progress, getting ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/gauge.py" />
   <source>Progress, step %1 of %2</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunRow</name>
  <message>
   <location filename="../../app/ui/runs_page/row.py" />
   <source>Name of the run</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunTable</name>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>At most three runs can be compared. Take a tick away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>Space ticks a run to compare it, Return opens it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunTableModel</name>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>%1, not ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>%1, ticked to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>At most three runs can be compared. Take a tick away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Best val. loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Trend</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>%1 runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>, %1 selected to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>1 run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Clear selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Looking for runs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Move to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Search runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Tick another run to compare it with “%1”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Tick two runs to compare them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Train again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SampleAnswers</name>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>(no words)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Add a test question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Another test question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Before training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Sample answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Test question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>step 0</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SeedControl</name>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>Another seed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <location filename="../../app/ui/settings/page.py" />
   <source>For you alone, on this computer. Every change counts at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/page.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SideNav</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>%1, %2 left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Getting ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Recent runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Your runs will be listed here.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SplitSlider</name>
  <message>
   <location filename="../../app/ui/widgets/split_slider.py" />
   <source>Kept aside to check progress, %1 percent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StartBar</name>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>%1 steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>%1 times through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Add to queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Added to the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>It starts when those before it have ended. You find it under Runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Measured on this Mac with a few steps of this training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Memory saver: every layer is computed twice instead of being stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Memory saver: half of each layer is computed twice instead of being stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Peak memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Start training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>The layers that never change read each example once and their results are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>This does not fit into memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Worked out from sizes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Worked out from sizes; a few steps will be measured while nothing else runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Working it out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>lower layers read once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>measuring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>memory saver on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>memory saver on, full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>once through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>“%1” was added to the queue</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StartOffer</name>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>%1 trainings are waiting in line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>A training is waiting in line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Continue from step %1?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Start the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>is paused at step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>was interrupted at step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>“%1”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatePill</name>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>%1 steps left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>A version from step %1 is in the run's folder. Your original model stays as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>At step %1 this training needed more than the %2 that it can use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Change settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Continue from the last version if there is one, or train again with the same settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Everything is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Everything up to step %1 of %2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Hide log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>How far it came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>It was set up, and then taken out of the line of those that wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Keep step %1 and finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Memory during training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Nothing had been learned that could be saved. Your model and your examples stay as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Only %1 steps are repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Only one step is repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Opens the same settings, to change and start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Paused at step %1 of %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Resume with the settings ticked below. Closing other big apps helps too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Show log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Start it now, or change its settings first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Start training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Starts from the version saved at step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped at step %1 of %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped before the first step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped, step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>The best version so far, step %1, is ready to use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>This training has not started yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>This training was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Train again with a smaller batch size or a smaller maximum length.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Train again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Training stopped: the Mac ran out of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Tunesmith was closed, or the computer was switched off, before it ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Your model and your examples are safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Your work is safe. You can carry on from step %1 with settings that need less memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Your work is safe. You can carry on from step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>by step</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoppedReport</name>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What to do next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What was saved</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Suggestion</name>
  <message>
   <location filename="../../app/ui/new_training/suggestion.py" />
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetsRow</name>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Attention: how it reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Choose a model to see its parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Feed-forward: what it knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Full training changes every part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Other parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Target %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <location filename="../../app/ui/export/toast.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainingCard</name>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>%1 adjustable values, %2 of the model · saved file about %3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Advanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>All %1 layers learn, in small steps. You rarely need to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>All layers learn, in small steps. You rarely need to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>How much to train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Reset to %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>The last %1 layers learn, in small steps. You rarely need to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Your own settings. Goes through your examples %1 times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Your own settings. Goes through your examples once.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainingConfig</name>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Alpha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Answer column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Asked before and during training, to hear the model change. Several go on lines of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>At the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Auto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Balanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batches added up before each step. More is steadier, not faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Computes values again instead of storing them: less memory, a little slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Constant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>DoRA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Dropout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Ends early after this many checks without a better one. 0 means never.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Every answer, only the last answer, or everything including the questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Examples read at once. Lower it if memory is tight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>File with conversations to check progress on, instead of keeping some aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>File with the example conversations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Folder of the model to train, in MLX or Hugging Face safetensors format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Gather batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples 3 times. A good first choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples 5 times, or fewer once nothing improves. Learns most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples once. Shows whether they work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Gradient limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How deep into the model the changes reach. 0 means all layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How many times it reads all your examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How much new detail it can hold. More needs memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How strongly it is applied. Twice the rank is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How the learning rate falls towards the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Kept aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Last answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>LoRA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>LoRA learns a small addition. DoRA also scales. Full changes the model itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Longer conversations are cut at this many tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Longest step a batch may ask for. 0 means no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Max length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory saver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory that training may use. Left alone, what suits this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Patience</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Pulls what was learned gently towards nothing. Guards against memorising.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Question column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Quick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Run name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Same seed and same settings repeat the same run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Save every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the conversations kept aside to check progress.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the new values left out at random in each step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the steps in which the learning rate rises to its full size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Size of each step. Too high becomes unstable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Some</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Steps between checks on what was kept aside. 0 means at the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Steps between versions you can go back to. 0 means only at the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Test question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Thorough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Title or number of a table's column with the answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Title or number of a table's column with the questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Warm-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>What the examples are, where it is recognised wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>What the run is called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Which parts of each layer may change, or “all”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainingPage</name>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Epoch %1 of %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Getting ready…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Keep a version that you can go back to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Last saved at step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Next answer at step %1, in %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Pausing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Save now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Saving after this step…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Step %1 of %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop and keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop at step %1 and keep the best version (step %2)?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop at step %1 and keep what it has learned?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TryItPage</name>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Ask once, see both answers side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Blind test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>New chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Nothing to try yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Save comparison…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Train a model first. Then ask it here, beside the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Try the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Thinking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>still thinking…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>It needs macOS %1 or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Open the download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>This is the newest Tunesmith.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Tunesmith %1 is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Version %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>You have version %1. Your runs and settings stay as they are.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Nothing is training now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Start the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>The next one starts when this training has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Waiting in line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WaitingRow</name>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Move %1 down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Move %1 up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Remove %1 from the line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Nothing is overwritten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Pause, close the lid, and carry on later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Private</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Stop any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Teach a language model to answer the way you do,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Welcome to Tunesmith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Your data never leaves this Mac.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Your original model stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>using your own example conversations.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WhileTrainingCard</name>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>A notification, when Tunesmith is not in front.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>For new trainings; each can have its own under Advanced. %1 suits this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>It does not fall asleep while a training runs. The screen may still go dark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Keep the computer awake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Memory limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Memory limit for new trainings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Tell me when it is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>This computer offers no way to do that. Sleep only makes a training wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Use what suits this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>While it trains</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Choosing</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Another model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Models to download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>OWNER/NAME, or its address on huggingface.co</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Running</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 of %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Asking huggingface.co…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Checking it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Downloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>About Tunesmith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Advanced settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Check for updates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Choose examples…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Choose model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Close window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Match the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Minimise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>New training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Next problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Open recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Open saved setup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Previous problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Quit Tunesmith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Select all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Start training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Stop and keep…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>after_crash</name>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Something went wrong last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Your runs are safe; what was being trained can go on from its last version. This report stays on this computer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>choosers</name>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Choose a file of examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Choose a model folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Open a saved setup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Setups</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>compare_bar</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Step {step} (best)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>differences</name>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source> and %1 more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 and %2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 below %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 ended %2 lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 ended lowest,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 has no validation loss to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 took %2 less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>A and B ended about the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>All ended about the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>All settings are the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Same: %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Same: %1 other settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs kept different conversations aside, so their losses cannot be compared directly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs learned from different parts of the examples, so their losses cannot be compared directly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs trained different models, so their losses cannot be compared directly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs used different examples, so their losses cannot be compared directly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>What is different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>and took %1 less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>and took %1 longer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>export_words</name>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Adapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Check that the exported model answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Checked that the exported model answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Checking that the exported model answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combine the model with what it learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combined the model with what it learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combining the model with what it learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Compare every number with the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Compared every number with the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Comparing every number with the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting GGUF adapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting Hugging Face adapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting adapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting full model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting full model as GGUF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Full model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Full model as GGUF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>GGUF adapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Hugging Face adapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>MLX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>PEFT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you already run the GGUF version of this model there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you load it on top of the same model with MLX.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you share it online or work with it in Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you want one complete file for Ollama.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you want one complete model, ready to chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Write the adapter to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Write the model to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Writing the adapter to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Writing {amount} to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Wrote it to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for LM Studio and MLX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for Ollama and llama.cpp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for llama.cpp and Ollama</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>About %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Choose a smaller model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Fits on this Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Set %1 to %2 under Advanced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Tight, close other apps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Under %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Alpaca</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Chat messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>ChatGPT export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Preferred answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Prompt and completion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Question and answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>ShareGPT</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>message_block</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>%1 of them learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>%1 tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>1 token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Tool result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>not learned</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Tight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Too big</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it does not fit on this Mac with the usual settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it fits on this Mac.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it is tight on this Mac. Close other apps first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Your folder</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>places</name>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation %2 on line %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation on line %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Example %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Line %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Line %1, example %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>This folder has no train file. Drop the file with your examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>This is a file. A model is a folder.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>problems</name>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 conversations have problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 things to look at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>1 conversation has a problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>Nothing is left out because of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>One thing to look at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>and will be left out.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>A training is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Add to queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Another training is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Keep training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Leave them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move your %1 runs there too?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move your run there too?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Pause and quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Pausing saves everything. You can carry on later from where it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Runs that stay behind are kept, but are not listed until you choose their place again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Stop and keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>This one can wait in line and starts when the training has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Tunesmith</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>run_states</name>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Finished early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>In line, place %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Interrupted, step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Next in line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Paused, %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Stopped, step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Training elsewhere</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>All conversations are used for learning, so there is none left to check on. Loss on what it trains on always falls in the end; it does not show whether the model learned or memorised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Continue from step %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Everything up to step %1 is saved, and the memory is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>First step…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>From time to time the model is tried on conversations that it never trains on. Three such checks are needed before anything can be said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Getting started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It gets better at repeating your examples and worse at answering something new. The version from before that is kept. More or more varied examples help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It has learned most of what it can from these examples with these settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It may be memorising.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It went on from step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Levelling off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Little has changed in %1 steps. You can stop and keep the best version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Loading the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nothing is kept aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nothing that was saved is lost. The steps after that are done again in the new way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>On conversations that it never trained on, its answers come closer to yours. Let it go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Paused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Progress cannot be checked in this run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Reading examples…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Show in Finder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Single checks vary, above all with few conversations kept aside. The best version is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Start again from what was kept, with a lower learning rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Still improving.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The first check comes at step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The first check comes soon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The loss jumped instead of falling. The learning rate is probably too high: half of it, or less, usually helps. You find it under Advanced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The next check comes at step %1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Training became unstable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Unsteady.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss fell %1 in the last %2 steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss goes up and down. The version of step %1 is the best so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss has risen since step %1. That version is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>You can close Tunesmith or switch off the computer. Resume goes on from this step.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>saving</name>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Save comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Temperature {temperature}, top-p {top_p}, {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>The comparison could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Tuned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>different seeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>same seed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>short_names</name>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Answer first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Broken accents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Control mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Data as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Echo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Escaped text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>HTML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Late instruction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Lone tool result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Look at this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Lost letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No last answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No speakers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Not separable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Nothing to learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Partly left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Picture left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Placeholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Refusal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Refused by model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Repeated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Shortened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Single message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Two answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Two questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unknown format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unknown speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Very long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Wrong columns</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 KB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 billion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 d %2 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 h %2 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 million</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 of %2 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>About %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>About %1 left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>about %1</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
