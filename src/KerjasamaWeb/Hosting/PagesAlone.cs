using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace KerjasamaWeb.Hosting;

/// <summary>Razor Pages without what this site does not use: controllers, and properties filled from the request. Both are looked for at every start. <c>[BindProperty]</c> does nothing here: pages read <c>Request.Query</c>.</summary>
public static class PagesAlone
{
    public static IMvcBuilder AddPagesAlone(this IMvcBuilder mvc)
    {
        mvc.ConfigureApplicationPartManager(parts => parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single()));
        var usual = mvc.Services.Single(s => s.ServiceType == typeof(IPageApplicationModelPartsProvider));
        mvc.Services.Remove(usual);
        mvc.Services.AddSingleton<IPageApplicationModelPartsProvider>(services => new NoProperties((IPageApplicationModelPartsProvider)ActivatorUtilities.CreateInstance(services, usual.ImplementationType!)));
        return mvc;
    }

    private sealed class NoProperties(IPageApplicationModelPartsProvider usual) : IPageApplicationModelPartsProvider
    {
        public PageHandlerModel? CreateHandlerModel(MethodInfo method) => usual.CreateHandlerModel(method);

        public PageParameterModel CreateParameterModel(ParameterInfo parameter) => usual.CreateParameterModel(parameter);

        public PagePropertyModel CreatePropertyModel(PropertyInfo property) => null!;

        public bool IsHandler(MethodInfo methodInfo) => usual.IsHandler(methodInfo);
    }
}
