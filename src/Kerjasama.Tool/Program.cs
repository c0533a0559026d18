using System.CommandLine;
using Kerjasama.Tool;

return new RootCommand("Alat katalog kerja sama bilateral dan multilateral.")
{
    ClassifyCommand.Create(),
}.Parse(args).Invoke();
