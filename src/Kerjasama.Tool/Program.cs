using System.CommandLine;
using Kerjasama.Tool;

var root = new RootCommand("The KerjasamaWeb catalogue: check its content, build it, use its classifier.")
{
    CheckVerb.Create(),
    BuildVerb.Create(),
    ClassifyVerb.Create(),
    LinksVerb.Create(),
};
return root.Parse(args).Invoke();
