using System.Diagnostics;
using NewsExport.PictureSite;
using NewsExport.Testing.Loopback;

if (args.Length < 3)
{
    Console.Error.WriteLine("usage: PAGES COPIES COMMAND [ARGUMENT...]");
    return 2;
}

var shelf = new PictureShelf();
using var site = LoopbackSite.Start("/*", LoopbackReply.From(request => shelf.AnswerTo(request.Target)));
Directory.CreateDirectory(args[1]);
foreach (var page in Directory.EnumerateFiles(args[0], "*.html"))
{
    // Latin-1 keeps every byte as it is, whatever encoding the page says it has; addresses of pictures are ASCII.
    var copy = PictureAddresses.Rewrite(await File.ReadAllTextAsync(page, System.Text.Encoding.Latin1), site.At("/").AbsoluteUri);
    await File.WriteAllTextAsync(Path.Join(args[1], Path.GetFileName(page)), copy, System.Text.Encoding.Latin1);
}

using var command = Process.Start(args[2], args[3..]);
await command.WaitForExitAsync();
Console.Error.WriteLine($"{site.Requests.Count} pictures asked for");
return command.ExitCode;
